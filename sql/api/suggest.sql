-- What a query being typed may be meant for: singers, concerts (each title once) and venues, the best matches first, told
-- apart by `kind`; no more than half of them of one kind unless there is room. `detail` is the singer's other name, who
-- sings, or the region. `text_en` and `detail_en` are a name and who sings in English, where that is known. MU007, MU009.
create function api.suggest(query text, token text default null, size int default 8)
  returns table (kind text, id bigint, text text, detail text, text_en text, detail_en text)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set gin_fuzzy_search_limit = 0
  set jit = off
  set max_parallel_workers_per_gather = 0
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
  set random_page_cost = 1.1
as $$
#variable_conflict use_column
declare
  me    constant bigint := private.viewer(suggest.token);
  now   constant timestamptz := clock_timestamp();
  asked constant text := private.query_text(suggest.query);
  typed    private.typed_word[];
  words    private.text_match;
  concerts private.concert_position[];
  singers  private.text_match;
  venues   private.text_match;
begin
  if suggest.size is null or suggest.size not between 1 and 30 then
    perform private.refuse('MU009', 'there are 1 to 30 suggestions');
  end if;
  typed := private.typed_words(asked);
  words := private.words_match(typed, 'concert');
  if not words.asked then
    return;
  end if;
  if words.found then
    concerts := array(select p from private.concert_positions(words, 'true', 'true', 1, 'relevance', null, suggest.size * 2, now) p);
  end if;
  if coalesce(cardinality(concerts), 0) = 0 and not words.is_plain then
    words    := private.reduced_match(typed, words, 'concert');
    concerts := array(select p from private.concert_positions(words, 'true', 'true', 1, 'relevance', null, suggest.size * 2, now) p);
  end if;
  singers := private.words_match(typed, 'singer');
  venues  := singers;
  if not singers.is_plain then
    venues  := private.reduced_match(typed, private.words_match(typed, 'venue'), 'venue');
    singers := private.reduced_match(typed, singers, 'singer');
  end if;

  return query
    with matching (kind, id, text, detail, text_en, rank, kind_order, n) as (
      select 'singer', s.singer_id, s.name, s.name_en, s.name_en, n.rank, 1, n.n
      from private.name_suggestions('singer', singers, suggest.size) with ordinality n (id, rank, n)
      join data.singer s on s.singer_id = n.id
      union all
      select 'concert', c.concert_id, c.title, c.singers, '', (array[0, 2, 3])[1 + f.level], 2, f.n
      from unnest(concerts) with ordinality f (concert_id, level, stage, sort_key, tie, n)
      join data.concert c on c.concert_id = f.concert_id
      where f.level < 3  -- a match in the venue's name alone suggests the venue
      union all
      select 'venue', v.venue_id, v.name, v.region, v.name_en, n.rank, 3, n.n
      from private.name_suggestions('venue', venues, suggest.size) with ordinality n (id, rank, n)
      join data.venue v on v.venue_id = n.id),
    numbered as (
      select e.*, row_number() over (partition by e.kind, e.text, case when e.kind <> 'concert' then e.id end order by e.n) as again
      from matching e),
    ranked as (
      select o.*, row_number() over (partition by o.kind order by o.rank, o.n) as nth_of_kind from numbered o where o.again = 1)
    select r.kind, r.id, r.text, r.detail, r.text_en,
           case r.kind when 'concert' then (select n.names from private.singers_en(r.id) n) else '' end
    from ranked r
    order by r.nth_of_kind > (suggest.size + 1) / 2, r.rank, r.kind_order, r.nth_of_kind
    limit suggest.size;
end
$$;
