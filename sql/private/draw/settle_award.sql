-- What a booking means for what its member has won of the concert: exactly these seats are paid for. Some of them, or more beside them, are MU003. Other seats are booked instead, and what was won goes
-- to the next in rank.
create function private.settle_award(member_id bigint, concert_id bigint, show_id bigint, seat_ids bigint[], booking_id bigint, now timestamptz) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  won record;
begin
  for won in
    select a.entry_id, a.show_id, a.seat_ids
    from data.sale_phase f join data.draw_entry e on e.phase_id = f.phase_id and e.member_id = settle_award.member_id join data.draw_award a on a.entry_id = e.entry_id
    where f.concert_id = settle_award.concert_id and a.booking_id is null and a.lapsed_at is null
  loop
    if won.show_id = settle_award.show_id and won.seat_ids && settle_award.seat_ids then
      update data.draw_award a set booking_id = settle_award.booking_id
      where a.entry_id = won.entry_id and a.booking_id is null and a.lapsed_at is null and a.pay_until > now
        and a.seat_ids @> settle_award.seat_ids and a.seat_ids <@ settle_award.seat_ids;
      if not found then
        perform private.refuse('MU003', 'seats that were won are paid for together, in time');
      end if;
    else
      update data.draw_award a set lapsed_at = now where a.entry_id = won.entry_id and a.booking_id is null and a.lapsed_at is null;
    end if;
  end loop;
end
$$;
