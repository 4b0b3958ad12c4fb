-- The next positions in one stage of one level, at most `size`, behind `start` when that is in it.
-- It walks first, even where few are expected, as what matches often stands together: what is open soon, what is over long ago.
-- A walk that has found too little goes on as far as what it has found makes likely, while that is little beside the stage and
-- beside what gathering costs. Then it gathers.
-- `with_words` is how many concerts are expected to have the words of the level, `share` which share of those that the filters
-- leave is expected to match. `everything`: nothing was asked for, so every row of the walk is taken.
create function private.stage_positions(level int, stage private.sort_stage, indexed text, many_words boolean, with_words float8,
                                        share float8, condition text, exact text, likely text, everything boolean,
                                        start private.search_position, size int, order_now timestamptz)
  returns setof private.concert_position
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  -- Costs are counted in concerts looked at.
  step_cost       constant float8 := case when stage.walk_source like '% join %' then 2.5 else 1 end;  -- the next show, its concert
  small_stage     constant float8 := 2500;  -- to look at all of so few costs less than to find out how far to walk
  small_gathering constant float8 := 1000;  -- the same of what gathering costs
  shortest_walk   constant float8 := 200;   -- a try, in case that what matches stands together
  first_margin    constant float8 := 2;     -- the first walk goes twice as far as matches would be if they stood evenly
  next_margin     constant float8 := 1.5;   -- a further one less far beyond: it knows how many it has found
  longest_growth  constant float8 := 4;     -- a further walk that knows little goes so many times as far as the one before
  enough_to_know  constant int    := 5;     -- whoever has found fewer knows little
  vain_walks      constant float8 := 12;    -- having found nothing, it goes on while so many such walks cost less than gathering
  largest_part    constant float8 := 0.25;  -- of the stage: walking through more is no better than gathering

  missing     int := size;
  behind      private.search_position := start;
  concert     private.concert_position;
  stage_size  float8;   -- how many concerts to expect in the stage,
  filtered    float8;   -- and how many of them the filters leave
  gather_cost float8;
  promising   boolean;  -- a walk is expected to find enough for less than gathering costs
  steps       float8;   -- of the next walk; null to gather
  further     float8;   -- how far to walk next
  taken       int;      -- by the last walk
  more        boolean := true;
begin
  if everything then
    steps := size;
  else
    stage_size  := private.expected_concerts(stage.planner_condition, order_now);
    filtered    := case likely when 'true' then stage_size
                     else private.expected_concerts(concat_ws(' and ', stage.planner_condition, likely), order_now) end;
    -- By the words, by the filters, or by both indexes at once and then what both have.
    gather_cost := least(with_words, filtered, filtered * share + (with_words + filtered) * private.term_lookup_cost(false));
    steps       := greatest(shortest_walk, first_margin * size * stage_size / greatest(filtered * share, 1));
    promising   := steps * step_cost < gather_cost;
    steps       := case when stage_size > small_stage and gather_cost > small_gathering
                          then case when promising then steps else shortest_walk end end;
  end if;

  while steps is not null loop
    taken := 0;
    for concert in execute private.walk_query(stage, level, concat_ws(' and ', exact, condition), behind, ceil(steps)::int)
                 using order_now, missing
    loop
      return next concert;
      taken   := taken + 1;
      missing := missing - 1;
      behind  := row(concert.level, concert.stage, concert.sort_key, concert.tie);
    end loop;
    if missing > 0 and not everything and stage_size < 2 * steps then
      -- The end may have been reached: the planner's count is not exact.
      execute format('select exists (%s offset %s limit 1)', private.walk_rows_query(stage, level, behind), ceil(steps))
      into more using order_now;
    end if;
    if missing = 0 or everything or not more then
      return;
    end if;
    further := case when taken > 0 then next_margin * steps * missing / taken else 'infinity' end;
    if promising and (taken > 0 or vain_walks * steps * step_cost < gather_cost) then
      further := least(further, longest_growth * steps);
    end if;
    steps := case when further < least(gather_cost, stage_size * largest_part)
                    then case when taken < enough_to_know then least(further, longest_growth * steps) else further end end;
  end loop;

  return query execute private.gather_query(array[stage], level::text,
      private.concert_source(indexed, many_words, private.should_look_up_words(with_words, filtered, many_words),
                             concat_ws(' and ', exact, stage.planner_condition, stage.condition)),
      condition, behind)
    using order_now, missing;
end
$$;
