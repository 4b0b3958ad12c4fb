-- Is a claim nothing but that its seat is marked as blocked in the plan?
create function private.is_house_claim(claim data.seat_claim) returns boolean
  language sql stable
as $$
  select claim.member_id is null and claim.booking_id is null and claim.until = 'infinity'
     and exists (select from data.seat_mark m where m.seat_id = claim.seat_id and m.mark = 'blocked')
$$;
