-- Opens a session and returns its token, which is stored nowhere. Sweeps a few sessions that ended long ago.
create function private.start_session(member_id bigint, out token text, out expires_at timestamptz)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now constant timestamptz := clock_timestamp();
begin
  token := encode(ext.gen_random_bytes(32), 'hex');
  expires_at := now + private.setting('session_lifetime')::interval;
  insert into data.session (token_hash, member_id, created_at, expires_at, renew_at)
  values (private.token_hash(start_session.token), start_session.member_id, now, start_session.expires_at,
          now + private.setting('session_renewal_step')::interval);
  delete from data.session where token_hash in (
    select s.token_hash from data.session s where s.expires_at < now - interval '7 days'
    limit 20 for update skip locked);
end
$$;
