-- Goes on with a locked session, by the member's PIN or, without one, the password. Wrong ones are counted together with wrong passwords, where no rollback undoes it.
-- Unlocking one that is not locked changes nothing. MU007 (no such session, or it ended otherwise; so it does when it was to end by its age), MU008 (a wrong one, or no PIN was set), MU009 (neither
-- or both, or too long), MU010.
create function api.unlock(token text, pin text default null, password text default null, out expires_at timestamptz)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set client_min_messages = warning
as $$
#variable_conflict use_column
declare
  me      constant private.actor := private.lock_member(unlock.token);
  session data.session;
begin
  select s.* into session from data.session s where s.token_hash = me.token_hash;
  if session.locked_at is null then
    perform private.require_live_session(me);
  end if;
  if num_nonnulls(unlock.pin, unlock.password) <> 1 then
    perform private.refuse('MU009', 'a PIN or the password is needed');
  end if;
  perform private.require_secret(me.member_id, coalesce(unlock.pin, unlock.password), unlock.pin is not null);
  if session.locked_at is not null then
    update data.session s
    set locked_at = null, renew_at = clock_timestamp() + private.setting('session_renewal_step')::interval,
        expires_at = least(clock_timestamp() + private.setting('session_lifetime')::interval, s.created_at + private.setting('session_maximum')::interval)
    where s.token_hash = me.token_hash and s.created_at + private.setting('session_maximum')::interval > clock_timestamp()
    returning s.expires_at into unlock.expires_at;
    if not found then
      perform private.refuse('MU007');
    end if;
  else
    unlock.expires_at := session.expires_at;
  end if;
end
$$;
