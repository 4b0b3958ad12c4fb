-- The body of api.venues: a page of venues. MU009.
create function private.venue_page(asked_query text, after text, page_size int)
  returns table (venue_id bigint, name text, name_en text, region text, time_zone text, version int, seats int, is_generated boolean, shows int,
                 cursor text)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
  set jit = off
as $$
#variable_conflict use_column
declare
  named private.text_match;
  start private.search_position;
begin
  asked_query := private.query_text(asked_query);
  perform private.check_page('title', page_size);
  start := (private.read_search_cursor(after, 'title')).position;
  named := private.typed_text_match(asked_query, 'venue');
  if not named.found then
    return;
  end if;
  return query execute format($q$
    select c.venue_id, c.name, c.name_en, c.region, c.time_zone, p.version, p.seat_count, p.is_generated,
           (select count(*)::int from data.concert t join data.show s on s.concert_id = t.concert_id
            where t.venue_id = c.venue_id and s.starts_at > $1 and s.cancelled_at is null),
           jsonb_build_array('title', 0, 0, c.name, c.venue_id, 0)::text
    from (select * from data.venue c where %s order by c.name collate "ko-x-icu", c.venue_id limit %s) c
    join data.seat_plan p on p.plan_id = private.latest_plan_id(c.venue_id)
    order by c.name collate "ko-x-icu", c.venue_id $q$,
    coalesce(nullif(concat_ws(' and ', private.condition_with_short_lists(named.indexed), named.inside,
      case when start.tie is not null
        then format('(c.name collate "ko-x-icu", c.venue_id) > (%L, %s)', start.sort_key, start.tie) end), ''), 'true'),
    page_size)
  using clock_timestamp();
end
$$;
