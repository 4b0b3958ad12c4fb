-- The body of api.singers.
create function private.find_singers(a_query text, a_initial text, a_kind text, a_favourites boolean, a_after text,
                                     a_page_size int, me bigint)
  returns table (singer_id bigint, name text, name_en text, kind text, concerts_upcoming int, concerts_open int,
                 favourite boolean, cursor text)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
  set jit = off
  set max_parallel_workers_per_gather = 0
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
  set random_page_cost = 1.1
as $$
#variable_conflict use_column
declare
  now   constant timestamptz := clock_timestamp();
  named private.text_match;
  start private.search_place;
begin
  if length(a_query) > 200 or length(a_kind) > 80
     or a_initial is not null and a_initial !~ '^[A-Z#]$' and strpos('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ', a_initial) * length(a_initial) not between 1 and 14 then
    perform private.refuse('MU009', 'an initial is ㄱ to ㅎ, A to Z or #');
  end if;
  perform private.check_page('title', a_page_size);
  if a_favourites and me is null then
    perform private.refuse('MU007', 'favourites are a member''s');
  end if;
  start := (private.read_search_cursor(a_after, 'title')).place;
  named := private.match_text(a_query, '');
  if not named.found then
    return;
  end if;
  return query execute format($q$
    select c.singer_id, c.name, c.name_en, c.kind, n.upcoming, n.open,
           exists (select from data.favourite_singer f where f.member_id = $1 and f.singer_id = c.singer_id),
           jsonb_build_array('title', 0, 0, c.name, c.singer_id, 0)::text
    from (select * from data.singer c where %s limit $5) c, lateral private.singer_concerts(c.singer_id, $4) n
    order by c.name collate "ko-x-icu", c.singer_id $q$,
    concat_ws(' and ', named.indexed, named.inside,
      case when a_initial is not null then 'c.initial = $2' end,
      case when a_kind is not null then 'c.kind = $3' end,
      case when a_favourites then 'exists (select from data.favourite_singer f where f.member_id = $1 and f.singer_id = c.singer_id)' end,
      case when start.tie is not null then format('(c.name collate "ko-x-icu", c.singer_id) > (%L, %s)', start.key, start.tie) end)
    || ' order by c.name collate "ko-x-icu", c.singer_id')
  using me, a_initial, a_kind, now, a_page_size;
end
$$;
