-- Invariant 8: every session ends, and nobody is locked out by an attempt that has not been made yet. A session from before
-- session_maximum was made shorter is named until it ends.
create function private.broken_sessions() returns setof text
  language sql stable
as $$
  select format('session %s of member %s began at %s and ends at %s', left(encode(s.token_hash, 'hex'), 12), s.member_id, s.created_at,
                s.expires_at)
  from data.session s
  where s.expires_at > s.created_at + (select private.setting('session_maximum')::interval + interval '1 minute')
     or s.created_at > (select clock_timestamp()) or s.expires_at < s.created_at
  union all
  select format('session %s of member %s ends at %s and is not to be renewed before %s', left(encode(s.token_hash, 'hex'), 12), s.member_id,
                s.expires_at, s.renew_at)
  from data.session s
  where s.expires_at > (select clock_timestamp())
    and s.renew_at > s.expires_at + (select private.setting('session_renewal_step')::interval)
  union all
  select format('log-in attempt %s was made at %s, which is to come', a.attempt_id, a.at)
  from data.log_in_attempt a where a.at > (select clock_timestamp())
  union all
  select format('log-in attempt %s has keys that are no hashes', a.attempt_id)
  from data.log_in_attempt a where length(a.email_key) <> 32 or length(a.place_key) <> 32
  union all
  -- See private.count_log_in: the number of its five minutes in its high digits.
  select format('sequence %s counts log-ins of a time to come, and lets nobody in until then: select setval(''%1$s'', 0)',
                s.seqrelid::regclass)
  from pg_sequence s join pg_class c on c.oid = s.seqrelid and c.relnamespace = 'data'::regnamespace
  where c.relname like 'log\_in\_count\_%'
    and pg_sequence_last_value(s.seqrelid) / 1000000 > (select floor(extract(epoch from clock_timestamp()) / 300))
$$;
