-- What staff did to others' bookings, money and seats in a time (its end not included), the newest first, 100 at most; `after` is the last act_id
-- seen. With `words`, only acts in which each of them is found: {"text": "New job"} somewhere in what is written down, or {"text": "sold", "keys": ["sell"]} there or
-- as a kind of act, object or role, whose names only the client knows in its language; at most 20. For administrators. MU007, MU008, MU009.
create function api.acts(token text, from_at timestamptz, to_at timestamptz, after text default null, words jsonb default null)
  returns table (act_id bigint, at timestamptz, actor text, role text, act text, object text, reason text, detail jsonb, kiosk text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
begin
  perform private.require_right(private.member_of(acts.token), 'acts');
  if acts.after !~ '^[1-9][0-9]{0,17}$' or acts.from_at is null or acts.to_at is null then
    perform private.refuse('MU009', 'from_at or to_at is null, or after is not the number of an act');
  elsif not private.is_act_words(acts.words) then
    perform private.refuse('MU009', 'words is not a list of at most 20 {"text": "...", "keys": ["..."]}');
  end if;
  return query
    select a.act_id, a.at, coalesce(m.name, ''), a.role::text, a.act::text, a.object::text, a.reason::text, a.detail, a.login
    from data.staff_act a join data.member m on m.member_id = a.member_id
    where a.at >= acts.from_at and a.at < acts.to_at and (acts.after is null or a.act_id < acts.after::bigint)
      and (acts.words is null or private.has_act_words(a, m.name, acts.words))
    order by a.act_id desc limit 100;
end
$$;
