-- The rest of a hold, when its seats are claimed: whether settings allow it, and the member's other holds, which end.
create function private.settle_hold(me private.actor, show_id bigint, seat_ids bigint[], prices bigint[], is_limited boolean, now timestamptz)
  returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  if is_limited then
    perform private.require_fair_hold(me, settle_hold.prices, settle_hold.now);
  end if;
  perform private.release_holds(me.member_id, settle_hold.show_id, settle_hold.seat_ids, settle_hold.now);
  if me.hold_show_id is distinct from settle_hold.show_id then
    perform private.release_holds(me.member_id, me.hold_show_id, '{}', settle_hold.now);
    update data.purse p set hold_show_id = settle_hold.show_id where p.member_id = me.member_id;
  end if;
end
$$;
