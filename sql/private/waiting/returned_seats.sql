-- The seats of a show that came back and are nobody's yet (wheelchair places and companions' seats only when they are sold like others: nobody
-- waits for one), with where they are: their grade and how dear it is (1 is the dearest), their row, and how many of them are
-- beside each other there (`together`; all, in a standing area), of which this and how many further ones follow (`room`). With those, too, that are being offered and may come back (with_offered).
create function private.returned_seats(show_id bigint, with_offered boolean, now timestamptz)
  returns table (seat_id bigint, grade text, grade_position int, section_position int, row_position int, row_centre numeric, together int, room int)
  language sql stable
as $$
  select i.seat_id, i.grade, i.grade_position, i.section_position, i.row_position, i.row_centre,
         count(*) over (partition by i.row_id, i.island)::int,
         count(*) over (partition by i.row_id, i.island order by i.seat_id desc)::int
  from (select k.seat_id, g.grade, p.position as grade_position, x.position as section_position, r.position as row_position, r.row_id,
               r.first_seat_id + (r.seat_count - 1) / 2.0 as row_centre,
               case when x.kind = 'seated'
                    then data.seat_slot(r.gaps, (k.seat_id - r.first_seat_id)::int) - row_number() over (partition by r.row_id order by k.seat_id) end as island
        from data.show s
        join data.concert c on c.concert_id = s.concert_id
        join data.seat_claim k on k.show_id = s.show_id
        cross join lateral (select r.* from data.seat_row r where r.first_seat_id <= k.seat_id
                            order by r.first_seat_id desc limit 1) r
        join data.section x on x.section_id = r.section_id
        join data.concert_section g on g.concert_id = s.concert_id and g.section_id = r.section_id
        join data.price p on p.concert_id = g.concert_id and p.grade = g.grade
        where s.show_id = returned_seats.show_id and k.booking_id is null and k.until > returned_seats.now and k.until < 'infinity'
          and (k.member_id is null or k.offered_until <= returned_seats.now
               or returned_seats.with_offered and k.offered_until is not null)
          and not (returned_seats.now < coalesce(c.accessible_until, 'infinity')
                   and exists (select from data.seat_mark m where m.seat_id = k.seat_id and m.mark in ('wheelchair', 'companion')))) i
$$;
