-- The next `size` places in one stage of one level. A walk is tried even where few are expected, as what matches often stands
-- together: what is open soon, what is to come later. A walk that has found too little goes on, as far as what it has found
-- makes likely, while that is little beside the stage and beside what it costs to look up all; then all are looked up.
-- `worded` is how many concerts have the words of the level, `share` which of those that the filters leave are expected to match.
create function private.find_in_stage(level int, o private.search_stage, indexed text, wide boolean, worded float8,
                                      share float8, condition text, exact text, likely text, plain boolean,
                                      start private.search_place, size int, order_now timestamptz)
  returns setof private.found_place
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  missing  int := size;
  last     private.search_place := start;
  place    private.found_place;
  total    float8;  -- of the stage,
  rest     float8;  -- those that the filters leave
  dear     float8;  -- what it costs to look up all
  far      float8;  -- how far to walk
  soon     boolean;
  step     float8;  -- what a step of it costs: to find the next show, and its concert
  steps    float8;
  found    int;
  more     boolean := true;
begin
  if plain then
    steps := size;
  else
    total  := private.expected_concerts(o.judged, order_now);
    step   := case when o.source like '% join %' then 2.5 else 1 end;
    rest   := case likely when 'true' then total
                          else private.expected_concerts(concat_ws(' and ', o.judged, likely), order_now) end;
    dear   := least(worded, rest, rest * share + (worded + rest) / 8);
    far    := greatest(200, 2 * size * total / greatest(rest * share, 1));
    soon   := far * step < dear;
    -- To look at all of a small stage costs less than to find out how far to walk.
    steps  := case when total > 2500 and dear > 1000 then case when soon then far else 200 end end;
  end if;

  while steps is not null loop
    found := missing;
    for place in execute private.walk_query(o, level, concat_ws(' and ', exact, condition), last, ceil(steps)::int)
                 using order_now, missing
    loop
      return next place;
      missing := missing - 1;
      last    := row(place.level, place.stage, place.key, place.tie);
    end loop;
    if missing > 0 and not plain and total < 2 * steps then
      execute format('select exists (%s offset %s limit 1)', private.walk_source(o, level, last), ceil(steps))
      into more using order_now;
    end if;
    if missing = 0 or plain or not more then
      return;
    end if;
    found := found - missing;
    far   := case when found > 0 then 1.5 * steps * missing / found else 'infinity' end;
    -- Where many were expected it is worth to go on even in vain, while that is little.
    far   := case when soon and (found > 0 or 12 * steps * step < dear) then least(far, 4 * steps) else far end;
    steps := case when far < least(dear, total / 4) then case when found < 5 then least(far, 4 * steps) else far end end;
  end loop;

  return query execute private.gather_query(array[o], level::text,
      private.word_source(indexed, wide, private.by_words(worded, rest, wide), concat_ws(' and ', exact, o.judged, o.condition)),
      condition, last)
    using order_now, missing;
end
$$;
