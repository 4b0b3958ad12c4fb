-- The body of api.search_concerts: a page of concerts. MU007, MU009.
create function private.find_concerts(asked private.search, sort text, after text, page_size int, me bigint)
  returns table (concert_id bigint, title text, singers text, venue text, first_show timestamptz,
                 last_show timestamptz, sale_state text, min_price bigint, max_price bigint, cursor text,
                 booking_opens timestamptz, booking_closes timestamptz, genre text, region text, favourite boolean,
                 time_zone text, venue_id bigint, age_limit int, added_at timestamptz, next_show timestamptz,
                 corrected text)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
  -- A page is a few index look-ups in memory: what pays for reports (compiling, parallel workers, dear random reads) does
  -- not here.
  set jit = off
  set max_parallel_workers_per_gather = 0
  set random_page_cost = 1.1
  set work_mem = '32MB'
as $$
#variable_conflict use_column
declare
  words   private.text_match;
  filters record;
  start   record;
  ids     bigint[];
  cursors text[];
begin
  perform private.check_search(asked);
  perform private.check_page(sort, page_size);
  start   := private.read_search_cursor(after, sort);
  filters := private.search_filters(asked, me, clock_timestamp());
  words   := private.match_text(asked.query);
  if not filters.possible or not words.found then
    return;
  end if;

  select array_agg(f.concert_id order by n),
         array_agg(jsonb_build_array(sort, f.level, f.stage, f.key, f.tie, date_part('epoch', start.order_now))::text order by n)
  into ids, cursors
  from private.find_places(words, filters.exact, filters.likely, filters.share, sort, start.place, page_size, start.order_now)
       with ordinality f (concert_id, level, stage, key, tie, n);
  return query select r.*, words.corrected from private.concert_rows(ids, cursors, me) r;
end
$$;
