-- The next `size` places in one stage of one level. A walk that has found too little was misjudged, as when matches cluster
-- where the walk does not begin: it goes on, as far as what it has found makes likely or four times as far, while that is
-- little beside the stage and beside what would have to be looked up; then all that match are looked up.
create function private.find_in_stage(sort text, level int, stage int, of_stage text, indexed text, condition text,
                                      likely text, share float8, plain boolean, start private.search_place, size int,
                                      order_now timestamptz)
  returns setof private.found_place
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  missing  int := size;
  last     private.search_place := start;
  place    private.found_place;
  total    float8;
  expected float8;
  steps    float8;
  words    float8;
  rest     float8;
  found    int;
  more     boolean := true;
begin
  if plain then
    steps := size;
  else
    total    := private.expected_concerts(of_stage, order_now);
    words    := private.expected_concerts(indexed, order_now);
    rest     := private.expected_concerts(concat_ws(' and ', of_stage, likely), order_now);
    expected := private.expected_concerts(concat_ws(' and ', of_stage, likely, indexed), order_now) * share;
    -- To look at all of a small stage costs less than to find out how far to walk.
    steps    := greatest(200, 3 * size * total / greatest(expected, 1));
    steps    := case when total > 2500 and steps < least(words, rest) then steps end;
  end if;

  while steps is not null loop
    found := missing;
    for place in execute private.walk_query(sort, level, condition, stage, last, ceil(steps)::int) using order_now, missing loop
      return next place;
      missing := missing - 1;
      last    := row(place.level, place.stage, place.key, place.tie);
    end loop;
    if missing > 0 and not plain and total < 2 * steps then
      execute format('select exists (%s offset %s limit 1)', private.walk_source(sort, level, stage, last), ceil(steps))
      into more using order_now;
    end if;
    if missing = 0 or plain or not more then
      return;
    end if;
    found := found - missing;
    steps := steps * case when found > 0 then least(4, 1.5 * missing / found) else 4 end;
    steps := case when steps < least(words, rest, total / 4) then steps end;
  end loop;

  return query execute private.gather_query(sort, level::text,
      private.word_source(indexed, true, words <= rest),
      condition, stage, last)
    using order_now, missing;
end
$$;
