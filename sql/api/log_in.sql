-- Opens a session. No row when e-mail or password is wrong: the two are not told apart and cost the same bcrypt, and an
-- exception would undo the count of attempts. MU009 (null), MU010 while locked (private.log_in_locked_until).
-- What was stored before texts had one form is found as it was written, too: an e-mail that another account has in that form, and a
-- password (private.is_password).
create function api.log_in(email text, password text)
  returns table (token text, member_id bigint, name text, role text, balance bigint, expires_at timestamptz)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set client_min_messages = warning
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  now        constant timestamptz := clock_timestamp();
  as_written constant text        := lower(case when octet_length(log_in.email) <= 1016 then log_in.email end collate "und-x-icu");
  address    constant text        := coalesce(lower(data.email_form(as_written) collate "und-x-icu"), as_written);
  place      constant text        := concat_ws(' ', host(inet_client_addr()), session_user);
  email_key  constant bytea       := private.email_key(as_written);
  place_key  constant bytea       := sha256(email_key || convert_to(place, 'UTF8'));
  login_key  constant bytea       := sha256(convert_to(private.setting('log_in_pepper') || session_user, 'UTF8'));
  account    data.member;
  is_right   boolean;
begin
  if private.is_transaction_in_doubt() then
    perform private.require_own_transaction();
  end if;
  if address is null or octet_length(log_in.password) <= 1000 is not true then
    perform private.refuse('MU009', 'e-mail or password is null or too long');
  end if;
  if private.log_in_locked_until(email_key, place_key, login_key, now) is not null then
    perform private.refuse('MU010');
  end if;

  select m.* into account from data.member m
  where lower(m.email collate "und-x-icu") in (address, as_written)
  order by lower(m.email collate "und-x-icu") = as_written desc limit 1;
  is_right := private.is_password(log_in.password, account.password_hash);
  if is_right then
    -- Nobody logs in with a password that is changed at this moment: who changes it ends the sessions that are there
    -- (private.require_password locks the member so that this waits). Nor to an account that is locked, which is not told.
    perform from data.member m where m.member_id = account.member_id and m.password_hash = account.password_hash
                                       and m.locked_at is null for share;
    is_right := found;
  end if;
  if not is_right then
    perform private.count_log_in_failure(array[private.log_in_counter('count', place_key), private.log_in_counter('login', login_key)], now);
  end if;
  insert into data.log_in_attempt (email_key, place_key, succeeded) values (email_key, place_key, is_right);
  -- Each kind by an index of its own: the oldest that are kept, successes, would be read again and again in search of failures.
  delete from data.log_in_attempt where attempt_id = any (array(
    select s.attempt_id from (select a.attempt_id from data.log_in_attempt a where a.succeeded and a.at < now - interval '90 days'
                              order by a.at limit 20 for update skip locked) s
    union all
    select f.attempt_id from (select a.attempt_id from data.log_in_attempt a where not a.succeeded and a.at < now - interval '1 day'
                              order by a.at limit 20 for update skip locked) f));

  if is_right then
    return query
      select s.token, account.member_id, account.name::text, account.role::text,
             (select p.balance::bigint from data.purse p where p.member_id = account.member_id), s.expires_at
      from private.start_session(account.member_id) s;
  end if;
end
$$;
