-- Invariant 19: no companion's seat is sold without its wheelchair place, but for what was booked since the concert sells such seats like others.
create function private.broken_companions() returns setof text
  language sql stable
as $$
  select format('booking %s has show %s seat %s, a companion''s, without its wheelchair place, seat %s', k.booking_id, k.show_id, k.seat_id, m.place_id)
  from data.seat_mark m
  join data.seat_claim k on k.seat_id = m.seat_id and k.booking_id is not null
  join data.booking b on b.booking_id = k.booking_id
  join data.concert c on c.concert_id = b.concert_id
  left join data.seat_claim p on p.show_id = k.show_id and p.seat_id = m.place_id and p.booking_id = k.booking_id
  where m.mark = 'companion' and p.seat_id is null and b.booked_at < coalesce(c.accessible_until, 'infinity')
$$;
