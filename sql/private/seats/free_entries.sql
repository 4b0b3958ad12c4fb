-- The numbers of entry of a standing area that a member could hold, ascending, found one after the other as they are asked for. Places for
-- wheelchairs and their companions are nobody's who asks for any, until the
-- concert sells them like others.
create function private.free_entries(member_id bigint, show_id bigint, section_id bigint, now timestamptz) returns setof bigint
  language sql stable
as $$
  select x.first_seat_id + n
  from data.section x, generate_series(0, x.seat_count - 1) n
  where x.section_id = free_entries.section_id
    and not exists (select from data.seat_claim k
                    where k.show_id = free_entries.show_id and k.seat_id = x.first_seat_id + n and k.until > free_entries.now
                      and (k.member_id is distinct from free_entries.member_id or k.booking_id is not null or k.offered_until is not null) offset 0)
    and not exists (select from data.seat_mark m where m.seat_id = x.first_seat_id + n and m.mark in ('wheelchair', 'companion')
                      and free_entries.now < (select coalesce(c.accessible_until, 'infinity')
                                              from data.show s join data.concert c on c.concert_id = s.concert_id where s.show_id = free_entries.show_id) offset 0)
$$;
