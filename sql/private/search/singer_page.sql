-- The body of api.singers: a page of singers. Parameters as there, `me` is the member. MU007, MU009.
create function private.singer_page(asked_query text, asked_initial text, asked_kind text, favourites_only boolean, after text,
                                    page_size int, me bigint)
  returns table (singer_id bigint, name text, name_en text, kind text, concerts_upcoming int, concerts_open int,
                 favourite boolean, cursor text)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
  -- As in private.concert_page.
  set jit = off
  set max_parallel_workers_per_gather = 0
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
  set random_page_cost = 1.1
as $$
#variable_conflict use_column
declare
  named private.text_match;
  start private.search_position;
begin
  asked_query := private.query_text(asked_query);
  asked_kind  := private.query_text(asked_kind);
  if length(asked_kind) > 80 then
    perform private.refuse('MU009', 'a kind has at most 80 letters');
  end if;
  if asked_initial !~ '^[A-Z#ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ]$' then
    perform private.refuse('MU009', 'an initial is ㄱ to ㅎ, A to Z or #');
  end if;
  perform private.check_page('title', page_size);
  if favourites_only and me is null then
    perform private.refuse('MU007', 'favourites are a member''s');
  end if;
  start := (private.read_search_cursor(after, 'title')).position;
  named := private.typed_text_match(asked_query, 'singer');
  if not named.found then
    return;
  end if;
  -- The page first, then what is shown of each. $1: the member, $2: now.
  return query execute format($q$
    select c.singer_id, c.name, c.name_en, c.kind, n.upcoming, n.open,
           exists (select from data.favourite_singer f where f.member_id = $1 and f.singer_id = c.singer_id),
           jsonb_build_array('title', 0, 0, c.name, c.singer_id, 0)::text
    from (select * from data.singer c where %s order by c.name collate "ko-x-icu", c.singer_id limit %s) c,
         lateral private.singer_concert_counts(c.singer_id, $2) n
    order by c.name collate "ko-x-icu", c.singer_id $q$,
    concat_ws(' and ', private.condition_with_short_lists(named.indexed), named.inside,
      case when asked_initial is not null then format('c.initial = %L', asked_initial) end,
      case when asked_kind is not null then format('c.kind = %L', asked_kind) end,
      case when favourites_only
        then 'exists (select from data.favourite_singer f where f.member_id = $1 and f.singer_id = c.singer_id)' end,
      case when start.tie is not null
        then format('(c.name collate "ko-x-icu", c.singer_id) > (%L, %s)', start.sort_key, start.tie) end),
    page_size)
  using me, clock_timestamp();
end
$$;
