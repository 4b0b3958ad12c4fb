-- Blocks seats of a show for the house, all or none, or lets them go (`blocked` false), with the reason. A seat that is blocked already, or none any more, stays as
-- it is. Blocked is only what is free; what is let go is on sale at once; where somebody waits
-- for it, it is offered to the list first. For supervisors. MU003 (a seat
-- that is sold, held or came back), MU006 (show, seats), MU007, MU008, MU009 (nothing, too many, a seat twice, no reason).
create function api.block_seats(token text, show_id bigint, seat_ids bigint[], blocked boolean, reason text) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  me      constant data.member := private.changing_member(block_seats.token);
  why     text;
  show    data.sale;
  seats   bigint[];
  now     timestamptz;
  changed bigint[] := '{}';
  is_waited boolean;
begin
  perform private.require_right(me, 'block_seats');
  if block_seats.blocked is null or (private.is_list(block_seats.seat_ids) and cardinality(block_seats.seat_ids) between 1 and 1000) is not true then
    perform private.refuse('MU009', 'a plain list of 1 to 1000 seats, and whether to block them, are needed');
  end if;
  why := private.reason_text(block_seats.reason);
  lock table data.gate in row share mode;
  perform private.require_show(block_seats.show_id);
  select k.* into show from data.sale k where k.show_id = block_seats.show_id;
  seats := private.seats_in_lock_order(block_seats.seat_ids);
  if (select count(distinct s) < count(*) from unnest(seats) s) then
    perform private.refuse('MU009', 'a seat is there twice');
  elsif private.seat_prices(show.first_seat_ids, show.prices, seats) is null then
    perform private.refuse('MU006', 'a seat is not on sale in this show');
  end if;
  if block_seats.blocked and private.is_draw_due(block_seats.show_id) then
    perform private.refuse('MU001', 'a draw for these seats is due: what it was committed to stays');
  end if;
  now := clock_timestamp();
  is_waited := show.was_waited_for and now < upper(show.period)
               and exists (select from data.waiting_entry w where w.show_id = block_seats.show_id and w.state in ('waiting', 'offered'));
  for i in 1..cardinality(seats) loop
    perform from data.seat_claim k
    where k.show_id = block_seats.show_id and k.seat_id = seats[i] and k.member_id is null and k.booking_id is null and k.until = 'infinity' for no key update;
    if found = block_seats.blocked then
      continue;
    elsif not block_seats.blocked then
      update data.seat_claim k set until = case when is_waited then upper(show.period) else now end, changed = pg_current_xact_id()
      where k.show_id = block_seats.show_id and k.seat_id = seats[i];
    elsif not private.claim_seat(null, block_seats.show_id, seats[i], null, null, 'infinity', now) then
      perform private.refuse('MU003');
    end if;
    changed := changed || seats[i];
  end loop;
  if cardinality(changed) > 0 then
    if is_waited and not block_seats.blocked then
      perform private.assign_returns(block_seats.show_id, false);
    end if;
    perform private.note_act(me, now, case when block_seats.blocked then 'block_seats' else 'unblock_seats' end, 'show ' || block_seats.show_id, why,
                             jsonb_build_object('seats', array(select private.seat_name(s) from unnest(changed) s)));
  end if;
end
$$;
