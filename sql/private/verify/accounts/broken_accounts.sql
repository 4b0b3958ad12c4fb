-- Invariant 8: every account is one that could be made. A password's hash is bcrypt's, or one that no password has: "none", or a
-- salt alone.
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
  select format('member %s joined at %s, which is to come', m.member_id, m.created_at)
  from data.member m where m.created_at > (select clock_timestamp())
$$;
