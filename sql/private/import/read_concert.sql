-- A document's concert in normal form, as private.concert_facts makes from the tables, so that the two can be compared.
-- Its singers are made on the way. MU009 with the reason.
create function private.read_concert(item jsonb) returns jsonb
  language plpgsql volatile
as $$
declare
  venue  constant text        := private.doc_text(item, 'venue', 200);
  opens  constant timestamptz := private.doc_instant(item -> 'booking_opens', 'booking_opens');
  closes constant timestamptz := private.doc_instant(item -> 'booking_closes', 'booking_closes');
  venue_id bigint;
  singers  bigint[];
  dates    timestamptz[];
begin
  select v.venue_id into venue_id from data.venue v where v.name = venue;
  if not found then
    perform private.refuse('MU009', format('"venue" is not known: %s', venue));
  elsif opens >= closes then
    perform private.refuse('MU009', '"booking_closes" is not after "booking_opens"');
  end if;

  select coalesce(array_agg(private.import_singer(s.value) order by s.position), '{}') into singers
  from private.doc_list(item, 'singers', 200) s;
  if cardinality(singers) > (select count(distinct b) from unnest(singers) b) then
    perform private.refuse('MU009', '"singers" names somebody twice');
  end if;
  select array_agg(private.doc_instant(s.value, 'shows') order by private.doc_instant(s.value, 'shows')) into dates
  from private.doc_list(item, 'shows', 1000) s;
  if dates is null then
    perform private.refuse('MU009', '"shows" is missing or empty');
  elsif cardinality(dates) > (select count(distinct d) from unnest(dates) d) then
    perform private.refuse('MU009', '"shows" names a time twice');
  end if;

  return jsonb_build_object(
    'title', private.doc_text(item, 'title', 300), 'venue_id', venue_id, 'singers', singers,
    'genre', private.doc_text(item, 'genre', 80, ''),
    'age_limit', private.doc_number(item, 'age_limit', 0, 99, 0),
    'running_minutes', private.doc_number(item, 'running_minutes', 0, 1440, 0),
    'booking_opens', extract(epoch from opens), 'booking_closes', extract(epoch from closes),
    'seat_limit', private.doc_number(item, 'seat_limit', 1, 1000, 4),
    'synopsis', private.doc_text(item, 'synopsis', 20000, ''),
    'poster', nullif(private.doc_text(item, 'poster', 2000, ''), ''),
    'prices', private.read_prices(item, private.latest_plan_id(venue_id)),
    'shows', (select jsonb_agg(extract(epoch from d) order by d) from unnest(dates) d));
end
$$;
