-- Invariant 8: every account is one that could be made. A password's hash is bcrypt's, or one that no password has: "none", or a
-- salt alone. It costs what private.password_hash makes, or a guesser is too quick; more than 14 would keep a log-in waiting for
-- seconds. Two members who have the same one have the same password: salts are random, so one was copied.
create function private.broken_accounts() returns setof text
  language sql stable
as $$
  select format('member %s has the e-mail "%s", which is not as one is written', m.member_id, m.email)
  from data.member m where m.email !~ '^[^\s@[:cntrl:]]{1,64}@[^\s@.[:cntrl:]]+(\.[^\s@.[:cntrl:]]+)+$'
  union all
  select format('member %s has the name "%s", which is not as one is written', m.member_id, m.name)
  from data.member m where m.name <> btrim(m.name) or m.name = '' or m.name ~ '[[:cntrl:]]'
  union all
  select format('member %s was born on %s', m.member_id, m.birth_date)
  from data.member m
  where not isfinite(m.birth_date) or m.birth_date > (select clock_timestamp() + interval '1 day')::date
     or m.birth_date < (m.created_at - interval '131 years')::date
  union all
  select format('member %s has a password hash that is none', m.member_id)
  from data.member m where m.password_hash !~ '^(\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}|\$2[abxy]\$\d\d\$[./A-Za-z0-9]{22}\.?|none)$'
  union all
  select format('member %s has a password hash of cost %s', m.member_id, substr(m.password_hash, 5, 2))
  from data.member m where m.password_hash ~ '^\$2[abxy]\$\d\d\$' and substr(m.password_hash, 5, 2) not between '10' and '14'
  union all
  select format('members %s have the same password hash', string_agg(m.member_id::text, ', ' order by m.member_id))
  from data.member m where length(m.password_hash) = 60 group by m.password_hash having count(*) > 1
$$;
