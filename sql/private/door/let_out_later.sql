-- A ticket was let in, as is told now, and a door that let it out after that told so before, when it had not been in: it is out.
create function private.let_out_later(booking_id bigint, ordinal int, show_id bigint, seat_id bigint, after timestamptz) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  perform private.leave(d.booking_id, d.ordinal, d.show_id, let_out_later.seat_id, d.device, d.member_id, d.scanned_at)
  from (select d.* from data.door_scan d
        where d.booking_id = let_out_later.booking_id and d.ordinal = let_out_later.ordinal and d.outcome = 'not_in' and d.scanned_at > let_out_later.after
        order by d.scanned_at limit 1) d;
end
$$;
