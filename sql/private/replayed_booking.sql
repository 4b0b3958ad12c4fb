-- The answer that this member's earlier call of book with this request id got; no row when there was none. MU013 when
-- the id was used for anything else. The order of the seats does not matter, their number does.
create function private.replayed_booking(member_id bigint, request_id uuid, show_id bigint, seat_ids bigint[])
  returns table (booking_id bigint, total bigint, balance bigint)
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  earlier data.ledger;
begin
  select l.* into earlier from data.ledger l
  where l.member_id = replayed_booking.member_id and l.request_id = replayed_booking.request_id;
  if not found then
    return;
  end if;
  if earlier.kind <> 'booking'
     or replayed_booking.show_id is distinct from
        (select b.show_id from data.booking b where b.booking_id = earlier.booking_id)
     or array(select seat_id from unnest(replayed_booking.seat_ids) seat_id order by 1) <>
        array(select t.seat_id from data.ticket t where t.booking_id = earlier.booking_id order by 1) then
    perform private.refuse('MU013');
  end if;
  return query select earlier.booking_id, -earlier.amount, earlier.balance;
end
$$;
