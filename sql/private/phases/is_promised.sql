-- Are these seats a member's to book, in whatever phase of the sale it is: won in a draw and not paid yet, held from a tick, or offered from the waiting list?
create function private.is_promised(member_id bigint, show_id bigint, seat_ids bigint[], now timestamptz) returns boolean
  language plpgsql stable
as $$
#variable_conflict use_column
begin
  return exists (select from data.draw_entry e join data.draw_award a on a.entry_id = e.entry_id
                 where e.member_id = is_promised.member_id and a.show_id = is_promised.show_id and a.booking_id is null and a.lapsed_at is null
                   and a.pay_until > is_promised.now and a.seat_ids @> is_promised.seat_ids and a.seat_ids <@ is_promised.seat_ids)
      or exists (select from data.waiting_entry w
                 where w.member_id = is_promised.member_id and w.show_id = is_promised.show_id and w.state = 'offered' and w.offer_ends_at > is_promised.now
                   and w.offer_seat_ids @> is_promised.seat_ids and w.offer_seat_ids <@ is_promised.seat_ids)
      or exists (select from data.tick_ask t
                 where t.member_id = is_promised.member_id and t.show_id = is_promised.show_id and t.state = 'held' and t.held_until > is_promised.now
                   and t.held_ids @> is_promised.seat_ids)
         and private.are_held(is_promised.member_id, is_promised.show_id, is_promised.seat_ids, is_promised.now);
end
$$;
