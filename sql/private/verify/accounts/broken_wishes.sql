-- Invariant 8: what members keep (favourites, searches) can be used.
create function private.broken_wishes() returns setof text
  language sql stable
as $$
  select format('member %s likes concert %s since %s, which is to come', f.member_id, f.concert_id, f.since)
  from data.favourite_concert f where f.since > (select clock_timestamp())
  union all
  select format('member %s likes singer %s since %s, which is to come', f.member_id, f.singer_id, f.since)
  from data.favourite_singer f where f.since > (select clock_timestamp())
  union all
  select format('saved search %s of member %s (%s) %s', s.saved_search_id, s.member_id, s.name,
                case when s.saved_at > (select clock_timestamp()) then 'was saved at ' || s.saved_at else 'cannot be searched' end)
  from data.saved_search s
  where s.saved_at > (select clock_timestamp()) or s.name <> btrim(s.name) or not private.is_saved_search(s.filters)
  union all
  select format('member %s has %s saved searches', s.member_id, count(*))
  from data.saved_search s group by s.member_id having count(*) > 50
$$;
