-- A concert as whoever edits it has to know it: as a catalogue document has it (contract section 5), the venue's zone, whether it is cancelled, its shows with
-- what is sold of each, the sections that the venue has now, and who changed it last, when. For administrators. MU006, MU007, MU008.
create function api.concert_document(token text, concert_id bigint)
  returns table (document jsonb, time_zone text, cancelled boolean, shows jsonb, sections text[], changed_at timestamptz, changed_by text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
begin
  perform private.require_right(private.member_of(concert_document.token), 'catalogue');
  perform private.require_concert(concert_document.concert_id);
  return query
    select private.concert_document(c.concert_id), v.time_zone, c.cancelled_at is not null,
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'show_id', s.show_id, 'starts_at', private.written_instant(s.starts_at, v.time_zone), 'cancelled', s.cancelled_at is not null,
                     'sold', (select count(*) from data.seat_claim k where k.show_id = s.show_id and k.booking_id is not null))
                   order by s.starts_at), '[]')
            from data.show s where s.concert_id = c.concert_id),
           array(select x.name::text from data.section x where x.plan_id = private.latest_plan_id(c.venue_id) order by x.position),
           l.at, l.name::text
    from data.concert c
    join data.venue v on v.venue_id = c.venue_id
    left join lateral (select i.at, m.name from data.import_change g join data.import i on i.import_no = g.import_no join data.member m on m.member_id = i.member_id
                       where g.kind = 'concert' and g.id = c.concert_id order by g.import_no desc limit 1) l on true
    where c.concert_id = concert_document.concert_id;
end
$$;
