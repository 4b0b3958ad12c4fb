-- The positions of the next concerts of a search, at most `size`, behind `start`. There are two ways with the same answer: to
-- gather, which looks up all that match and sorts them, and to walk, which goes through an index in order and takes what
-- matches. Gathering costs what matches, walking costs what must be passed over. Which is less is judged from what the planner
-- expects. All levels and stages are gathered at once when all that matches is little (private.should_gather_all), else level
-- by level and, in a level of many, stage by stage. `exact`, `likely` and `share` are those of private.search_conditions.
create function private.concert_positions(words private.text_match, exact text, likely text, share float8, sort text,
                                          start private.search_position, size int, order_now timestamptz)
  returns setof private.concert_position
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  most_gathered           constant int := 4000;  -- at once; more is sooner found stage by stage
  most_gathered_in_levels constant int := 2000;  -- each of these is also compared with the conditions of the levels
  few_namesakes           constant int := 100;   -- who is called just so: fewer are seen in less time than their query is planned

  everything   constant boolean := exact = 'true' and not words.asked;  -- nothing is asked for
  by_level     constant boolean := sort = 'relevance' and words.asked;
  stages       constant private.sort_stage[] := array(select s from private.sort_stages(sort) s);
  concerts     float8;   -- how many to expect: all,
  filtered     float8;   -- those that the filters leave,
  with_words   float8;   -- and those that have the words
  first_share  float8;   -- of the stage where the page begins
  missing      int := size;
  behind       private.search_position;
  concert      private.concert_position;
  match_level  record;   -- the one at hand, of private.relevance_levels
  stage        private.sort_stage;
  is_any_there boolean;
begin
  if not everything then
    concerts    := greatest(1, private.expected_concerts('true', order_now));
    filtered    := case likely when 'true' then concerts else private.expected_concerts(likely, order_now) end;
    with_words  := case words.indexed when 'true' then concerts else private.expected_concerts(words.indexed, order_now) end;
    first_share := private.first_stage_share(stages, start.stage, likely, filtered, order_now);
    if private.should_gather_all(with_words * filtered / concerts * share,
         case when by_level then private.expected_concerts(words.indexed_begins, order_now) / with_words else first_share end,
         size, case when by_level then most_gathered_in_levels else most_gathered end) then
      return query execute private.gather_query(stages,
          case when by_level then (select format('case %s end', string_agg(format('when %s then %s', l.meets, l.level), ' ' order by l.level))
                                   from private.relevance_levels(words, sort) l)
               else '0' end,
          private.concert_source(words.indexed, words.many_words,
                                 private.should_look_up_words(with_words, filtered, words.many_words), exact),
          words.inside, start)
        using order_now, size;
      return;
    end if;
  end if;

  for match_level in select * from private.relevance_levels(words, sort) l where l.level >= coalesce(start.level, 0) loop
    behind := case when match_level.level = start.level then start end;
    if by_level then
      with_words := private.expected_concerts(match_level.indexed, order_now);
      if match_level.is_name and with_words < few_namesakes then
        execute format('select exists (select from data.concert c where %s)', match_level.indexed) into is_any_there;
        continue when not is_any_there;
      end if;
    end if;
    if by_level and private.should_gather_all(with_words * filtered / concerts * share, first_share, missing, most_gathered) then
      for concert in execute private.gather_query(stages, match_level.level::text,
          private.concert_source(match_level.indexed, words.many_words,
                                 private.should_look_up_words(with_words, filtered, words.many_words), exact),
          match_level.condition, behind)
        using order_now, missing
      loop
        return next concert;
        missing := missing - 1;
      end loop;
    else
      foreach stage in array stages[1 + coalesce(behind.stage, 0):] loop
        for concert in
          select * from private.stage_positions(match_level.level, stage, match_level.indexed, words.many_words, with_words,
            with_words / concerts * share, match_level.condition, exact, likely, everything, behind, missing, order_now)
        loop
          return next concert;
          missing := missing - 1;
        end loop;
        exit when missing = 0;
      end loop;
    end if;
    exit when missing = 0;
  end loop;
end
$$;
