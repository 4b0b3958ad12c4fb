-- Invariant 8: every session ends, and is renewed while it is used. It lasts no longer than session_maximum, and no longer than
-- session_lifetime from now, as nobody has used it later than now. A session from before one of these, or session_renewal_step,
-- was made shorter is named until it ends or is renewed.
create function private.broken_sessions() returns setof text
  language sql stable
as $$
  select format('session %s of member %s began at %s and ends at %s', left(encode(s.token_hash, 'hex'), 12), s.member_id, s.created_at,
                s.expires_at)
  from data.session s
  where s.expires_at > s.created_at + (select private.setting('session_maximum')::interval + interval '1 minute')
     or s.expires_at > (select clock_timestamp() + private.setting('session_lifetime')::interval + interval '1 minute')
     or s.expires_at < s.created_at
  union all
  select format('session %s of member %s ends at %s and is not to be renewed before %s', left(encode(s.token_hash, 'hex'), 12), s.member_id,
                s.expires_at, s.renew_at)
  from data.session s
  where s.expires_at > (select clock_timestamp())
    and s.renew_at > (select clock_timestamp() + private.setting('session_renewal_step')::interval + interval '1 minute')
  union all
  select format('session %s began at %s, its member %s joined at %s', left(encode(s.token_hash, 'hex'), 12), s.created_at, s.member_id,
                m.created_at)
  from data.session s join data.member m on m.member_id = s.member_id
  where s.created_at < m.created_at - interval '1 minute'
  union all
  select format('log-in attempt %s has keys that are no hashes', a.attempt_id)
  from data.log_in_attempt a where length(a.email_key) <> 32 or length(a.place_key) <> 32
  union all
  -- See private.count_log_in_failure: the number of its five minutes in its high digits.
  select format('sequence %s counts log-ins of a time to come, and lets nobody in until then: select setval(''%1$s'', 0)',
                s.seqrelid::regclass)
  from pg_sequence s join pg_class c on c.oid = s.seqrelid and c.relnamespace = 'data'::regnamespace
  where c.relname ~ '^log_in_(count|login|password)_\d+$'
    and pg_sequence_last_value(s.seqrelid) / 1000000 > (select floor(extract(epoch from clock_timestamp()) / 300))
$$;
