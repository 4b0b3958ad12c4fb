-- Does a member hold all of these seats?
create function private.are_held(member_id bigint, show_id bigint, seat_ids bigint[], now timestamptz) returns boolean
  language sql stable
as $$
  select coalesce(cardinality(are_held.seat_ids) > 0, false)
     and not exists (select from unnest(are_held.seat_ids) wanted
                     where not exists (select from data.seat_claim k
                                       where k.show_id = are_held.show_id and k.seat_id = wanted and k.member_id = are_held.member_id
                                         and k.booking_id is null and k.offered_until is null and k.until > are_held.now))
$$;
