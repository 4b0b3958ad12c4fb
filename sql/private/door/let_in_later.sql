-- A ticket went out, as is told now, and a door that let it in after that told so before, when it seemed to be inside: it is inside.
create function private.let_in_later(booking_id bigint, ordinal int, show_id bigint, seat_id bigint, after timestamptz) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  perform private.admit(d.booking_id, d.ordinal, d.show_id, let_in_later.seat_id, d.device, d.member_id, d.scanned_at)
  from (select d.* from data.door_scan d
        where d.booking_id = let_in_later.booking_id and d.ordinal = let_in_later.ordinal and d.outcome = 'already_used' and d.scanned_at > let_in_later.after
        order by d.scanned_at limit 1) d;
end
$$;
