-- Invariant 10: every concert can be sold as it is announced: it has shows, prices and a period, in its own venue.
create function private.broken_concerts() returns setof text
  language sql stable
as $$
  select format('concert %s (%s) has no shows', c.concert_id, c.title)
  from data.concert c where not exists (select from data.show s where s.concert_id = c.concert_id)
  union all
  select format('concert %s (%s) has no prices', c.concert_id, c.title)
  from data.concert c where not exists (select from data.price p where p.concert_id = c.concert_id)
  union all
  select format('concert %s (%s) is sold from %s to %s', c.concert_id, c.title, c.booking_opens, c.booking_closes)
  from data.concert c
  where not coalesce(isfinite(c.booking_opens) and isfinite(c.booking_closes) and c.booking_opens < c.booking_closes, false)
  union all
  select format('concert %s (%s) has the title, source or number of nothing', c.concert_id, c.title)
  from data.concert c where btrim(c.title) = '' or btrim(c.source) = '' or btrim(c.source_id) = ''
  union all
  select format('show %s of concert %s is in plan %s of venue %s, the concert in venue %s', s.show_id, s.concert_id, s.plan_id,
                p.venue_id, c.venue_id)
  from data.show s
  join data.concert c on c.concert_id = s.concert_id
  left join data.seat_plan p on p.plan_id = s.plan_id
  where p.venue_id is distinct from c.venue_id
  union all
  select format('show %s of concert %s begins at %s', s.show_id, s.concert_id, s.starts_at)
  from data.show s where not isfinite(s.starts_at)
  union all
  select format('concert %s has a grade for section %s of venue %s, and is in venue %s', g.concert_id, g.section_id, p.venue_id, c.venue_id)
  from data.concert_section g
  join data.concert c on c.concert_id = g.concert_id
  join data.section x on x.section_id = g.section_id
  join data.seat_plan p on p.plan_id = x.plan_id
  where p.venue_id <> c.venue_id
  union all
  select format('concert %s: grade %s (%s coins) is at place %s, after a dearer one at %s', p.concert_id, p.grade, p.price, p.position, p.before)
  from (select p.*, lag(p.position) over (partition by p.concert_id order by p.price desc, p.position) as before from data.price p) p
  where p.position <= p.before
  union all
  select format('concert %s: the singers %s are all at place %s of the bill', cs.concert_id,
                string_agg(cs.singer_id::text, ', ' order by cs.singer_id), cs.position)
  from data.concert_singer cs group by cs.concert_id, cs.position having count(*) > 1
  union all
  select format('venue %s (%s) is in the time zone %s, which there is not', v.venue_id, v.name, v.time_zone)
  from data.venue v where not private.is_time_zone(v.time_zone)
  union all
  select format('concert %s (%s) does not say what cancelling costs', c.concert_id, c.title)
  from data.concert c
  where not exists (select from data.cancellation_terms t where t.concert_id = c.concert_id and t.terms_version = 0)
  union all
  select format('concert %s says what cancelling costs from terms %s on, and is at %s', t.concert_id, t.terms_version, c.terms_version)
  from data.cancellation_terms t join data.concert c on c.concert_id = t.concert_id
  where t.terms_version > c.terms_version
  union all
  select format('concert %s (%s) returns seats to sale at %s: not in order, or one twice', c.concert_id, c.title, c.releases)
  from data.concert c where c.releases::time[] <> array(select distinct r from unnest(c.releases) r order by r)
  union all
  select format('singers %s and %s are members of each other', g.group_id, g.member_id)
  from data.singer_member g join data.singer_member r on r.group_id = g.member_id and r.member_id = g.group_id
  where g.group_id < g.member_id
  union all
  select format('%s %s has a name with blanks around it, or only blanks: "%s"', n.kind, n.id, n.name)
  from (select 'singer' as kind, s.singer_id as id, s.name from data.singer s
        union all select 'venue', v.venue_id, v.name from data.venue v
        union all select 'section', x.section_id, x.name from data.section x
        union all select 'row', r.row_id, r.label from data.seat_row r where r.label <> ''
        union all select 'grade of concert', p.concert_id, p.grade from data.price p
        union all select 'concert', c.concert_id, c.title from data.concert c) n
  where n.name <> btrim(n.name) or n.name = ''
$$;
