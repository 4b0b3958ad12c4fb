-- How many concerts a search finds, counted no further than `bound`. MU007, MU009.
create function private.count_concerts(asked private.search, bound int, me bigint) returns bigint
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
  set jit = off
  set max_parallel_workers_per_gather = 0
  set random_page_cost = 1.1
  set work_mem = '32MB'
as $$
declare
  words    private.text_match;
  filters  record;
  by_words boolean;
  total    bigint;
begin
  perform private.check_search(asked);
  filters := private.search_filters(asked, me, clock_timestamp());
  words   := private.match_text(asked.query);
  if not filters.possible or not words.found then
    return 0;
  end if;
  -- What nearly everything matches is counted sooner without looking it up first.
  by_words := words.asked and private.expected_concerts(words.indexed, clock_timestamp()) <= bound * 3
              and private.by_words(words.indexed, filters.likely, clock_timestamp());
  execute format('select count(*) from (select from %s where %s limit %s) f',
                 private.word_source(words.indexed, true, by_words),
                 concat_ws(' and ', filters.exact, words.inside), bound) into total;
  return total;
end
$$;
