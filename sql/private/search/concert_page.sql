-- The body of api.search_concerts: a page of concerts. MU007, MU009.
create function private.concert_page(asked private.search, sort text, after text, page_size int, me bigint)
  returns table (concert_id bigint, title text, singers text, venue text, first_show timestamptz,
                 last_show timestamptz, sale_state text, min_price bigint, max_price bigint, cursor text,
                 booking_opens timestamptz, booking_closes timestamptz, genre text, region text, favourite boolean,
                 time_zone text, venue_id bigint, age_limit int, added_at timestamptz, next_show timestamptz,
                 corrected text, singers_en text, venue_en text, poster text)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
  -- A page is a few index look-ups in memory. What pays for reports does not pay here: compiling, parallel workers, dear random
  -- reads, a plan of its own for each value.
  set jit = off
  set max_parallel_workers_per_gather = 0
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
  set random_page_cost = 1.1
  -- The planner thinks it as cheap to compare two lists of words as two numbers: it would do so for all concerts.
  set cpu_index_tuple_cost = 0.02
  set work_mem = '32MB'
as $$
#variable_conflict use_column
declare
  conditions record;
  words      private.text_match;
  reduced    boolean;
  start      record;  -- position, order_now
  ids        bigint[];
  cursors    text[];
begin
  asked := private.checked_search(asked);
  perform private.check_page(sort, page_size);
  start      := private.read_search_cursor(after, sort);
  conditions := private.search_conditions(asked, me, clock_timestamp(), false);
  if not conditions.possible then
    return;
  end if;
  foreach reduced in array array[false, true] loop
    words := private.search_words(conditions.typed, reduced, conditions.field_indexed, conditions.field_many_words);
    if words.found then
      select array_agg(p.concert_id order by n),
             array_agg(jsonb_build_array(sort, p.level, p.stage, p.sort_key, p.tie, date_part('epoch', start.order_now))::text
                       order by n)
      into ids, cursors
      from private.concert_positions(words, conditions.exact, conditions.likely, conditions.share, sort,
                                     start.position, page_size, start.order_now)
           with ordinality p (concert_id, level, stage, sort_key, tie, n);
    end if;
    -- Nothing is found because nothing has all the words, or because the last page was full.
    exit when ids is not null or words.is_plain;
  end loop;
  return query
    select r.concert_id, r.title, r.singers, r.venue, r.first_show, r.last_show, r.sale_state, r.min_price, r.max_price,
           r.cursor, r.booking_opens, r.booking_closes, r.genre, r.region, r.favourite, r.time_zone,
           r.venue_id, r.age_limit, r.added_at, r.next_show, words.corrected,
           r.singers_en, r.venue_en, r.poster
    from private.concert_rows(ids, cursors, me) r;
end
$$;
