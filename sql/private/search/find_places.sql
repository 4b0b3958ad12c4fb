-- The places of the next `size` concerts of a search behind `start`. Two ways, the same answer: look up all that match and
-- sort them, or walk an index in order and take what matches. The first costs what matches, the second what must be
-- passed over; which is less is judged from what the planner expects. All levels and stages are gathered together when all
-- that matches is little (see private.at_once), else level by level and, in a level of many, stage by stage.
create function private.find_places(words private.text_match, exact text, likely text, share float8, sort text,
                                    start private.search_place, size int, order_now timestamptz)
  returns setof private.found_place
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  plain    constant boolean := exact = 'true' and not words.asked;
  levels   constant boolean := sort = 'relevance' and words.asked;
  stages   constant private.search_stage[] := array(select o from private.search_order(sort) o);
  total    float8;  -- how many concerts to expect: all,
  rest     float8;  -- those that the filters leave,
  worded   float8;  -- and those that have the words. A word is looked up in an eighth of the time of a concert.
  first    float8;  -- the share of the first stage
  known    boolean;
  missing  int := size;
  place    private.found_place;
  last     private.search_place;
  l        record;
  o        private.search_stage;
begin
  if not plain then
    total  := greatest(1, private.expected_concerts('true', order_now));
    rest   := case likely when 'true' then total else private.expected_concerts(likely, order_now) end;
    worded := case words.indexed when 'true' then total else private.expected_concerts(words.indexed, order_now) end;
    first  := private.first_share(stages, start.stage, likely, rest, order_now);
    if private.at_once(worded * rest / total * share,
                       case when levels then private.expected_concerts(words.indexed_begins, order_now) / worded else first end,
                       size, case when levels then 2000 else 4000 end) then
      return query execute private.gather_query(stages,
          case when levels
               then format('case when %s then 0 when %s then 1 when %s then 2 else 3 end',
                           words.equals, words.begins, words.in_bill)
               else '0' end,
          private.word_source(words.indexed, words.wide, private.by_words(worded, rest, words.wide), exact), words.inside, start)
        using order_now, size;
      return;
    end if;
  end if;

  for l in select * from private.search_levels(words, sort) v where v.level >= coalesce(start.level, 0) loop
    last := case when l.level = start.level then start end;
    if levels then
      worded := private.expected_concerts(l.indexed, order_now);
      if l.level = 0 and worded < 100 then
        -- Mostly nothing is called just so: to see that costs less than to plan the query.
        execute format('select exists (select from data.concert c where %s)', l.indexed) into known;
        continue when not known;
      end if;
    end if;
    if levels and private.at_once(worded * rest / total * share, first, missing, 4000) then
      for place in execute private.gather_query(stages, l.level::text,
                             private.word_source(l.indexed, words.wide, private.by_words(worded, rest, words.wide), exact),
                             l.condition, last)
        using order_now, missing
      loop
        return next place;
        missing := missing - 1;
      end loop;
    else
      foreach o in array stages[1 + coalesce(last.stage, 0):] loop
        for place in select * from private.find_in_stage(l.level, o, l.indexed, words.wide, worded,
                         worded / total * share, l.condition, exact, likely, plain, last, missing, order_now)
        loop
          return next place;
          missing := missing - 1;
        end loop;
        exit when missing = 0;
      end loop;
    end if;
    exit when missing = 0;
  end loop;
end
$$;
