-- What is known of a concert, in the normal form of private.read_concert. Sections are those of the venue's latest plan.
create function private.concert_facts(concert_id bigint) returns jsonb
  language plpgsql stable
as $$
begin
  return (
  select jsonb_build_object(
    'title', c.title, 'venue_id', c.venue_id,
    'singers', (select coalesce(jsonb_agg(cs.singer_id order by cs.position), '[]') from data.concert_singer cs
                where cs.concert_id = c.concert_id),
    'genre', c.genre, 'age_limit', c.age_limit, 'running_minutes', c.running_minutes,
    'booking_opens', extract(epoch from c.booking_opens), 'booking_closes', extract(epoch from c.booking_closes),
    'seat_limit', c.seat_limit, 'synopsis', c.synopsis, 'poster', c.poster,
    'cancellation', (select private.cancellation_facts(t.days_before, t.fee_percent, t.free_hours, t.free_until_days_before)
                     from private.cancellation_terms(c.concert_id, c.terms_version) t),
    'releases', (select jsonb_agg(to_char(r, 'HH24:MI') order by r) from unnest(c.releases) r),
    'prices', (select jsonb_agg(jsonb_build_object('grade', p.grade, 'price', p.price, 'sections',
                        (select coalesce(jsonb_agg(x.name order by x.name collate "C"), '[]')
                         from data.concert_section g join data.section x on x.section_id = g.section_id
                         where g.concert_id = c.concert_id and g.grade = p.grade
                           and x.plan_id = private.latest_plan_id(c.venue_id))) order by p.position)
               from data.price p where p.concert_id = c.concert_id),
    'shows', (select jsonb_agg(extract(epoch from s.starts_at) order by s.starts_at)
              from data.show s where s.concert_id = c.concert_id))
    || case when c.accessible_until is null then '{}' else jsonb_build_object('accessible_until', extract(epoch from c.accessible_until)) end
    || case when c.no_single_seats then '{"no_single_seats": true}'::jsonb else '{}' end
    || case when c.reentry then '{"reentry": true}'::jsonb else '{}' end
    || coalesce((select jsonb_build_object('sale', f) from private.sale_facts(c.concert_id) f where f is not null), '{}')
  from data.concert c where c.concert_id = concert_facts.concert_id);
end
$$;
