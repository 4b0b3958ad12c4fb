-- The places of the next `size` concerts of a search behind `start`. Two ways, the same answer: look up all that match and
-- sort them, or walk an index in order and take what matches. The first costs what matches, the second what must be
-- passed over; which is less is judged from what the planner expects. All levels and stages are gathered together when all
-- that matches is little, else level by level and, in a level of many, stage by stage.
create function private.find_places(words private.text_match, exact text, likely text, share float8, sort text,
                                    start private.search_place, size int, order_now timestamptz)
  returns setof private.found_place
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  plain    constant boolean := exact = 'true' and not words.asked;
  few      constant float8 := greatest(1000, sqrt(size * greatest(1,
    (select t.reltuples::float8 from pg_class t where t.oid = 'data.concert'::regclass))));
  missing  int := size;
  place    private.found_place;
  last     private.search_place := start;
  l        record;
  o        record;
begin
  if not plain and private.expected_concerts(concat_ws(' and ', likely, words.indexed), order_now) * share <= few then
    return query execute private.gather_query(sort,
        case when sort = 'relevance' and words.asked
             then format('case when %s then 0 when %s then 1 when %s then 2 else 3 end', words.equals, words.begins, words.in_bill)
             else '0' end,
        private.word_source(words.indexed, words.wide, private.by_words(words.indexed, likely, order_now)),
        concat_ws(' and ', exact, words.inside), null, start)
      using order_now, size;
    return;
  end if;

  for l in select * from private.search_levels(words, sort) v where v.level >= coalesce(start.level, 0) loop
    if not plain and private.expected_concerts(concat_ws(' and ', likely, l.indexed), order_now) * share <= few then
      for place in execute private.gather_query(sort, l.level::text,
                             private.word_source(l.indexed, words.wide, private.by_words(l.indexed, likely, order_now)),
                             concat_ws(' and ', exact, l.condition), null, last)
        using order_now, missing
      loop
        return next place;
        missing := missing - 1;
      end loop;
    else
      for o in select s.stage, s.condition from private.search_order(sort) s
               where start.stage is null or l.level > start.level or s.stage >= start.stage loop
        for place in select * from private.find_in_stage(sort, l.level, o.stage, o.condition, l.indexed,
                         concat_ws(' and ', exact, l.condition), likely, share, plain, last, missing, order_now)
        loop
          return next place;
          missing := missing - 1;
        end loop;
        exit when missing = 0;
      end loop;
    end if;
    exit when missing = 0;
    last := null;
  end loop;
end
$$;
