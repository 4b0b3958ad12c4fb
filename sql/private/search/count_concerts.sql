-- How many concerts a search finds, counted no further than `bound`. MU007, MU009.
create function private.count_concerts(asked private.search, bound int, me bigint) returns bigint
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
  set jit = off
  set max_parallel_workers_per_gather = 0
  set random_page_cost = 1.1
  set cpu_index_tuple_cost = 0.02
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
  set work_mem = '32MB'
as $$
declare
  words    private.text_match;
  filters  record;
  worded   float8;
  total    bigint;
begin
  perform private.check_search(asked);
  filters := private.search_filters(asked, me, clock_timestamp());
  if not filters.possible then
    return 0;
  end if;
  words  := filters.words;
  worded := private.expected_concerts(words.indexed, clock_timestamp());
  if words.sure and filters.exact = 'true' and worded <= bound * 10 then
    -- Counted in the index, without a look at the concerts.
    execute format('select count(*) from (select from data.concert c where %s limit %s) f', private.in_lots(words.indexed), bound)
    into total;
  else
    -- What nearly everything matches is counted sooner without looking it up first.
    execute format('select count(*) from (select from %s where %s limit %s) f',
                   private.word_source(words.indexed, true, worded <= bound * 3 and private.by_words(worded,
                     private.expected_concerts(filters.likely, clock_timestamp()), words.wide), filters.exact),
                   words.inside, bound) into total;
  end if;
  return total;
end
$$;
