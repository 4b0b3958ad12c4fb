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
  union all
  -- What nobody could do any more, as nobody can log in (private.close_account).
  select format('member %s, whose account is closed, has %s', m.member_id, x.what)
  from data.member m
  cross join lateral (
    select 'a session' from data.session s where s.member_id = m.member_id
    union all select 'a place in the waiting list of show ' || e.show_id from data.waiting_entry e where e.member_id = m.member_id and e.state in ('waiting', 'offered')
    union all select 'booking ' || b.booking_id || ' of a show to come' from data.booking b join data.show s on s.show_id = b.show_id
              where b.member_id = m.member_id and b.state = 'booked' and s.starts_at > (select clock_timestamp())
                and not exists (select from data.counter_sale c where c.booking_id = b.booking_id and c.is_walk_in)
    union all select 'a purse that is open' from data.purse p where p.member_id = m.member_id and not p.is_closed) x (what)
  where m.closed_at is not null
  union all
  select format('member %s, whose account is locked, has a session', m.member_id)
  from data.member m
  where m.locked_at is not null and exists (select from data.session s where s.member_id = m.member_id and s.expires_at > (select clock_timestamp()))
  union all
  select format('member %s, whose account is open, has a purse that is closed', m.member_id)
  from data.member m join data.purse p on p.member_id = m.member_id where m.closed_at is null and p.is_closed
$$;
