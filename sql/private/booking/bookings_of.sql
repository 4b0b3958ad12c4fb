-- The bookings of a member: those that the ledger tells of, and those paid at a counter in cash or by card.
create function private.bookings_of(member_id bigint) returns setof bigint
  language sql stable
as $$
  select l.booking_id from data.ledger l where l.member_id = bookings_of.member_id and l.kind = 'booking'
  union all
  select s.booking_id from data.counter_sale s where s.buyer_id = bookings_of.member_id and s.money_id is not null and not s.is_walk_in
$$;
