-- Invariant 8: the searches that members keep can be used.
create function private.broken_wishes() returns setof text
  language sql stable
as $$
  select format('saved search %s of member %s (%s) cannot be searched', s.saved_search_id, s.member_id, s.name)
  from data.saved_search s
  where s.name <> btrim(s.name) or not private.is_saved_search(s.filters)
  union all
  select format('member %s has %s saved searches', s.member_id, count(*))
  from data.saved_search s group by s.member_id having count(*) > 50
$$;
