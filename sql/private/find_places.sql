-- The places of the next `size` concerts of a search behind `start`. Two ways, the same answer: look up all that match and
-- sort them, or walk an index in order and take what matches. The first costs what matches, the second what must be
-- passed over; which is less is judged from what the planner expects. A walk that has found too little after so many steps
-- was misjudged (matches that cluster where the walk does not begin), and the first way is taken.
-- With sort 'relevance' the better matches come first, level by level, each level sorted as 'date'.
create function private.find_places(words private.text_match, exact text, likely text, share float8, sort text,
                                    start private.search_place, size int, order_now timestamptz)
  returns setof private.found_place
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  scale    constant float8 := greatest((select t.reltuples from pg_class t where t.oid = 'data.concert'::regclass), 1000);
  few      constant float8 := sqrt(size * scale);
  plain    constant boolean := exact = 'true' and not words.asked;
  ranked   constant boolean := sort = 'relevance' and words.asked;
  missing  int := size;
  expected float8;
  steps    int;
  found    int;
  l        record;
  o        record;
  place    private.found_place;
  last     private.search_place := start;
begin
  if not plain and private.expected_concerts(concat_ws(' and ', likely, words.indexed)) * share <= few then
    return query execute private.gather_query(sort,
        case when ranked then format('case when %s then 0 when %s then 1 when %s then 2 else 3 end',
                                     words.equals, words.begins, words.in_bill) else '0' end,
        concat_ws(' and ', exact, words.indexed, words.inside), null, start)
      using order_now, size;
    return;
  end if;

  for l in
    select * from (values
      (0, ranked, concat_ws(' and ', words.indexed_equals, words.equals), words.indexed_equals),
      (1, ranked, format('%s and not (%s)', words.begins, words.equals), words.indexed_begins),
      (2, ranked, format('%s and not (%s)', words.in_bill, words.begins), words.indexed),
      (3, ranked, format('%s and not (%s)', words.inside, words.in_bill), words.indexed),
      (0, not ranked, words.inside, words.indexed)) v (level, applies, condition, indexed)
    where v.applies and v.level >= coalesce(start.level, 0) order by v.level
  loop
    expected := case when plain then scale
      else private.expected_concerts(concat_ws(' and ', likely, l.indexed)) * share end;
    for o in select s.stage from private.search_order(sort) s
             where start.stage is null or l.level > start.level or s.stage >= start.stage order by s.stage loop
      found := 0;
      steps := case when not plain then greatest(2000, least(30000, 4 * missing * scale / greatest(expected, 1))) end;
      if expected > few then
        for place in execute private.walk_query(sort, l.level, concat_ws(' and ', exact, l.condition), o.stage, last, steps)
          using order_now, missing
        loop
          return next place;
          found := found + 1;
          last  := row(place.level, place.stage, place.key, place.tie);
        end loop;
      end if;
      missing := missing - found;
      if missing > 0 and not plain then
        for place in execute private.gather_query(sort, l.level::text, concat_ws(' and ', exact, l.indexed, l.condition), o.stage, last)
          using order_now, missing
        loop
          return next place;
          missing := missing - 1;
          last    := row(place.level, place.stage, place.key, place.tie);
        end loop;
      end if;
      if missing = 0 then
        return;
      end if;
    end loop;
  end loop;
end
$$;
