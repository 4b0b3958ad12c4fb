-- A concert as a catalogue document has it, whole: imported again it changes nothing. Its shows are all of them, cancelled and past ones too.
create function private.concert_document(concert_id bigint) returns jsonb
  language plpgsql stable
as $$
begin
  return (
  select f.facts - '{venue_id,prices,shows,singers,booking_opens,booking_closes,accessible_until,sale}'::text[]
         || jsonb_build_object(
              'source', c.source, 'source_id', c.source_id, 'venue', v.name,
              'booking_opens', private.written_instant(c.booking_opens, v.time_zone),
              'booking_closes', private.written_instant(c.booking_closes, v.time_zone),
              'accessible_until', private.written_instant(c.accessible_until, v.time_zone),
              'prices', coalesce(f.facts -> 'prices', '[]'),
              'singers', (select coalesce(jsonb_agg(s.name order by cs.position), '[]')
                          from data.concert_singer cs join data.singer s on s.singer_id = cs.singer_id where cs.concert_id = c.concert_id),
              'shows', (select coalesce(jsonb_agg(private.written_instant(s.starts_at, v.time_zone) order by s.starts_at), '[]')
                        from data.show s where s.concert_id = c.concert_id))
         || coalesce((select jsonb_build_object('sale', jsonb_agg(jsonb_strip_nulls(p.phase || jsonb_build_object(
                        'opens', private.written_instant(private.instant_of_seconds(p.phase -> 'opens'), v.time_zone),
                        'closes', private.written_instant(private.instant_of_seconds(p.phase -> 'closes'), v.time_zone),
                        'draw_at', private.written_instant(private.instant_of_seconds(p.phase -> 'draw_at'), v.time_zone))) order by p.n))
                      from jsonb_array_elements(f.facts -> 'sale') with ordinality p (phase, n) having count(*) > 0), '{}')
  from data.concert c
  join data.venue v on v.venue_id = c.venue_id
  cross join lateral private.concert_facts(c.concert_id) f (facts)
  where c.concert_id = concert_document.concert_id);
end
$$;
