-- A document's concert in normal form, as private.concert_facts makes from the tables, so that the two can be compared. What the
-- document leaves out is as in the present facts, of which a new concert has none. Its singers are made on the way. MU009 with
-- the reason. A statement costs more than all expressions here: there is none that need not be.
create function private.read_concert(item jsonb, present jsonb default null, early private.early_facts default null) returns jsonb
  language plpgsql volatile
as $$
declare
  is_new   constant boolean := present is null;
  the_venue_id bigint := early.venue_id;
  zone     text := early.zone;
  facts    jsonb;
  prices   jsonb;
  sale     jsonb;
begin
  if the_venue_id is null then
    the_venue_id := case when is_new or item ? 'venue' then private.read_venue_id(item) else (present ->> 'venue_id')::bigint end;
    zone         := (select v.time_zone from data.venue v where v.venue_id = the_venue_id);
  end if;
  facts := jsonb_build_object(
    'title', case when is_new or item ? 'title' then to_jsonb(private.doc_text(item, 'title', 300)) else present -> 'title' end,
    'venue_id', the_venue_id,
    'singers', case when is_new or item ? 'singers' then to_jsonb(coalesce(early.singers, private.read_singers(item))) else present -> 'singers' end,
    'genre', case when is_new or item ? 'genre' then to_jsonb(private.doc_text(item, 'genre', 80, '')) else present -> 'genre' end,
    'age_limit', case when is_new or item ? 'age_limit' then to_jsonb(private.doc_number(item, 'age_limit', 0, 99, 0)) else present -> 'age_limit' end,
    'running_minutes', case when is_new or item ? 'running_minutes' then to_jsonb(private.doc_number(item, 'running_minutes', 0, 1440, 0))
                       else present -> 'running_minutes' end,
    'booking_opens', case when is_new or item ? 'booking_opens'
                     then to_jsonb(extract(epoch from private.doc_instant(item -> 'booking_opens', 'booking_opens', zone)))
                     else present -> 'booking_opens' end,
    'booking_closes', case when is_new or item ? 'booking_closes'
                      then to_jsonb(extract(epoch from private.doc_instant(item -> 'booking_closes', 'booking_closes', zone)))
                      else present -> 'booking_closes' end,
    'seat_limit', case when is_new or item ? 'seat_limit' then to_jsonb(private.doc_number(item, 'seat_limit', 1, 1000, 4))
                  else present -> 'seat_limit' end,
    'synopsis', case when is_new or item ? 'synopsis' then to_jsonb(private.doc_block(item, 'synopsis', 20000)) else present -> 'synopsis' end,
    'poster', case when is_new or item ? 'poster' then to_jsonb(private.read_poster(item, present ->> 'poster')) else present -> 'poster' end,
    'shows', case when is_new or item ? 'shows' then private.read_shows(item, zone) else present -> 'shows' end,
    'cancellation', case when is_new or item ? 'cancellation' then private.read_cancellation(item, present -> 'cancellation')
                    else present -> 'cancellation' end,
    'releases', case when is_new or item ? 'releases' then private.read_releases(item) else present -> 'releases' end);
  if item ? 'accessible_until' then
    if item -> 'accessible_until' <> 'null' then
      facts := facts || jsonb_build_object('accessible_until',
                          extract(epoch from private.doc_instant(item -> 'accessible_until', 'accessible_until', zone)));
    end if;
  elsif present ? 'accessible_until' then
    facts := facts || jsonb_build_object('accessible_until', present -> 'accessible_until');
  end if;

  if item ?| array['no_single_seats', 'reentry'] or present ?| array['no_single_seats', 'reentry'] then
    facts := facts || private.read_flag(item, present, 'no_single_seats') || private.read_flag(item, present, 'reentry');
  end if;

  if (facts -> 'booking_opens')::numeric >= (facts -> 'booking_closes')::numeric then
    perform private.refuse('MU009', '"booking_closes" is not after "booking_opens"', 'booking_closes');
  elsif is_new or item ? 'prices' then
    prices := coalesce(case when is_new then early.prices end,
                       private.read_prices(item, private.latest_plan_id(the_venue_id), present -> 'prices'));
  elsif facts -> 'venue_id' <> present -> 'venue_id' then
    perform private.refuse('MU009', '"prices" is missing: another venue has other sections', 'prices');
  else
    prices := present -> 'prices';
  end if;
  if item ? 'sale' or present ? 'sale' then
    sale := case when item ? 'sale' then private.read_sale(item, zone, (facts -> 'booking_opens')::numeric, (facts -> 'booking_closes')::numeric)
                 else present -> 'sale' end;
    if sale is not null then
      facts := facts || jsonb_build_object('sale', sale);
    end if;
  end if;
  return facts || jsonb_build_object('prices', prices);
end
$$;
