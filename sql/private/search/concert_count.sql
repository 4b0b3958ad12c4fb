-- How many concerts a search finds, counted no further than `bound`. MU007, MU009.
create function private.concert_count(asked private.search, bound int, me bigint) returns bigint
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
  -- As in private.concert_page.
  set jit = off
  set max_parallel_workers_per_gather = 0
  set random_page_cost = 1.1
  set cpu_index_tuple_cost = 0.02
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
  set work_mem = '32MB'
as $$
declare
  -- Where about everything matches, `bound` is soon reached by looking at concerts. So words are not looked up when more than
  -- so many times the bound are expected to have them: the index gives all of them before the first is counted.
  most_looked_up      constant int := 3;
  most_counted_in_index constant int := 10;  -- the same when the index alone is enough, which is far quicker for each
  conditions record;
  words      private.text_match;
  reduced    boolean;
  with_words float8;
  look_up_words boolean;
  total      bigint;
begin
  asked := private.checked_search(asked);
  conditions := private.search_conditions(asked, me, clock_timestamp(), true);
  if not conditions.possible then
    return 0;
  end if;
  foreach reduced in array array[false, true] loop
    words := private.search_words(conditions.typed, reduced, conditions.field_indexed, conditions.field_many_words);
    total := 0;
    if words.found then
      with_words := private.expected_concerts(words.indexed, clock_timestamp());
      if words.indexed_is_exact and conditions.exact = 'true' and with_words <= bound * most_counted_in_index then
        -- Counted in the index, without a look at the concerts.
        execute format('select count(*) from (select from data.concert c where %s limit %s) f',
                       private.condition_with_short_lists(words.indexed), bound)
        into total;
      else
        look_up_words := with_words <= bound * most_looked_up and private.should_look_up_words(with_words,
          private.expected_concerts(conditions.likely, clock_timestamp()), words.many_words);
        execute format('select count(*) from (select from %s where %s limit %s) f',
                       -- As of many words: without a lookup the index of words is left out altogether.
                       private.concert_source(words.indexed, true, look_up_words, conditions.exact), words.inside, bound)
        into total;
      end if;
    end if;
    exit when total > 0 or words.is_plain;
  end loop;
  return total;
end
$$;
