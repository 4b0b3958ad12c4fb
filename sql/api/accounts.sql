-- Accounts by their numbers, 100 at most: of whoever works for the house, or, with a query, of everybody whose name or e-mail begins so. `after` is the last member_id
-- seen. last_log_in is null when it was not within the last 90 days. For administrators. MU007, MU008, MU009 (a query of less than two characters, or too long).
create function api.accounts(token text, query text default null, after text default null)
  returns table (member_id bigint, name text, email text, role text, is_locked boolean, last_log_in timestamptz, created_at timestamptz, is_own boolean)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  me     constant data.member := private.member_of(accounts.token);
  first  bigint := 0;
  wanted text;
begin
  perform private.require_right(me, 'accounts');
  if accounts.after !~ '^[1-9][0-9]{0,17}$' then
    perform private.refuse('MU009', 'after is not the number of an account');
  elsif accounts.after is not null then
    first := accounts.after::bigint;
  end if;
  if accounts.query is not null then
    wanted := private.query_text(accounts.query);
    if coalesce(length(wanted), 0) < 2 then
      perform private.refuse('MU009', 'at least two characters are needed');
    end if;
  end if;
  return query
    select m.member_id, m.name::text, m.email::text, m.role::text, m.locked_at is not null,
           (select max(a.at) from data.log_in_attempt a where a.email_key = private.email_key(m.email) and a.succeeded and a.at >= m.created_at),
           m.created_at, m.member_id = me.member_id
    from (select h.member_id from data.member h where wanted is null and h.role <> 'fan' and h.member_id > first
          union select n.member_id from data.member n where data.name_key(n.name) collate "C" ^@ data.name_key(wanted)
          union select e.member_id from data.member e where lower(e.email) collate "C" ^@ lower(wanted)) f
    join data.member m on m.member_id = f.member_id
    where m.closed_at is null and m.member_id > first
    order by m.member_id limit 100;
end
$$;
