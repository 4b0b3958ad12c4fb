-- A scan by which a door, away from the server, let somebody out: `left`, `not_in`, `no_reentry`, `cancelled`. Doors tell in any order. An exit that is told before its admission waits for it
-- (`not_in`; private.let_out_later), one that is told after its return goes between (private.let_in_later), one before the admission that holds now has no say any more.
create function private.reconcile_exit(me bigint, booking_id bigint, ordinal int, show_id bigint, seat_id bigint, device text, scanned_at timestamptz) returns text
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  stay record;
begin
  if not (select c.reentry from data.show w join data.concert c on c.concert_id = w.concert_id where w.show_id = reconcile_exit.show_id) then
    return 'no_reentry';
  end if;
  perform from data.seat_claim k where k.show_id = reconcile_exit.show_id and k.seat_id = reconcile_exit.seat_id and k.booking_id = reconcile_exit.booking_id for no key update;
  if not found then
    return 'cancelled';
  end if;
  select s.* into stay from private.stay(reconcile_exit.booking_id, reconcile_exit.ordinal) s;
  if reconcile_exit.scanned_at < coalesce(stay.left_at, stay.clock) then
    return 'left';
  elsif private.leave(reconcile_exit.booking_id, reconcile_exit.ordinal, reconcile_exit.show_id, reconcile_exit.seat_id, reconcile_exit.device, me, reconcile_exit.scanned_at) is null then
    return 'not_in';
  end if;
  perform private.let_in_later(reconcile_exit.booking_id, reconcile_exit.ordinal, reconcile_exit.show_id, reconcile_exit.seat_id, reconcile_exit.scanned_at);
  return 'left';
end
$$;
