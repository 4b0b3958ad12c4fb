-- Moves a session's end ahead, up to its maximum age. Called once `renew_at` is past. A standby server cannot and need not. A
-- row that another call of the same session is renewing is skipped.
create function private.renew_session(token_hash bytea) returns void
  language plpgsql volatile
as $$
begin
  if current_setting('transaction_read_only') = 'on' then
    return;
  end if;
  perform private.begin_upkeep();
  update data.session s
  set expires_at = least(clock_timestamp() + private.setting('session_lifetime')::interval,
                         s.created_at + private.setting('session_maximum')::interval),
      renew_at   = clock_timestamp() + private.setting('session_renewal_step')::interval
  where s.token_hash = (select l.token_hash from data.session l
                        where l.token_hash = renew_session.token_hash and l.expires_at > clock_timestamp()
                        for update skip locked);
end
$$;
