-- A document's concert in normal form, as private.concert_facts makes from the tables, so that the two can be compared. What the
-- document leaves out is as in the present facts, of which a new concert has none. Its singers are made on the way. MU009 with
-- the reason.
create function private.read_concert(item jsonb, present jsonb default null) returns jsonb
  language plpgsql volatile
as $$
declare
  fact_keys constant text[] := '{title,venue,singers,genre,age_limit,running_minutes,booking_opens,booking_closes,seat_limit,'
                               'synopsis,poster,shows,cancellation,releases}';
  facts jsonb;
begin
  select coalesce(present, '{}') || jsonb_object_agg(
    case key when 'venue' then 'venue_id' else key end,
    case key
      when 'title'           then to_jsonb(private.doc_text(item, key, 300))
      when 'venue'           then to_jsonb(private.read_venue_id(item))
      when 'singers'         then to_jsonb(private.read_singers(item))
      when 'genre'           then to_jsonb(private.doc_text(item, key, 80, ''))
      when 'age_limit'       then to_jsonb(private.doc_number(item, key, 0, 99, 0))
      when 'running_minutes' then to_jsonb(private.doc_number(item, key, 0, 1440, 0))
      when 'booking_opens'   then to_jsonb(extract(epoch from private.doc_instant(item -> key, key)))
      when 'booking_closes'  then to_jsonb(extract(epoch from private.doc_instant(item -> key, key)))
      when 'seat_limit'      then to_jsonb(private.doc_number(item, key, 1, 1000, 4))
      when 'synopsis'        then to_jsonb(private.doc_block(item, key, 20000))
      when 'poster'          then to_jsonb(nullif(private.doc_text(item, key, 2000, ''), ''))
      when 'shows'           then private.read_shows(item)
      when 'cancellation'    then private.read_cancellation(item, present -> key)
      when 'releases'        then private.read_releases(item)
    end)
  into facts
  from unnest(fact_keys) key where present is null or item ? key;
  facts := coalesce(facts, present);  -- nothing was given

  if (facts -> 'booking_opens')::numeric >= (facts -> 'booking_closes')::numeric then
    perform private.refuse('MU009', '"booking_closes" is not after "booking_opens"', 'booking_closes');
  elsif present is null or item ? 'prices' then
    facts := facts || jsonb_build_object('prices',
                        private.read_prices(item, private.latest_plan_id((facts -> 'venue_id')::bigint)));
  elsif facts -> 'venue_id' <> present -> 'venue_id' then
    perform private.refuse('MU009', '"prices" is missing: another venue has other sections', 'prices');
  end if;
  return facts;
end
$$;
