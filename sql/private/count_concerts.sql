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
  words   private.text_match;
  filters record;
  lookup  text;
  total   bigint;
begin
  perform private.check_search(asked);
  filters := private.search_filters(asked, me, clock_timestamp());
  words   := private.match_text(asked.query);
  if not filters.possible or not words.found then
    return 0;
  end if;
  -- What nearly everything matches is counted sooner without looking it up first.
  lookup := concat_ws(' and ', filters.likely, words.indexed);
  if words.asked and private.expected_concerts(lookup, clock_timestamp()) <= bound * 3 then
    filters.exact := concat_ws(' and ', filters.exact, words.indexed);
  end if;
  execute format('select count(*) from (select from data.concert c where %s limit %s) f',
                 concat_ws(' and ', filters.exact, words.inside), bound) into total;
  return total;
end
$$;
