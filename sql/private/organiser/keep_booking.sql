-- Writes down that a fan keeps a booking of a show that was moved. The same request again changes nothing.
create function private.keep_booking(token text, request_id uuid, booking_id bigint) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  me      private.actor;
  earlier data.kept_booking;
begin
  if keep_booking.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  me := private.lock_member(keep_booking.token);
  select k.* into earlier from data.kept_booking k where k.member_id = me.member_id and k.request_id = keep_booking.request_id;
  if earlier.booking_id = keep_booking.booking_id then
    return;
  end if;
  perform private.require_new_request(me.member_id, keep_booking.request_id);
  perform private.require_live_session(me);
  perform private.cancel('answer_move', true, keep_booking.token, null, keep_booking.booking_id, null, null);
  insert into data.kept_booking (booking_id, starts, at, member_id, request_id)
  select b.booking_id, s.starts_at, clock_timestamp(), me.member_id, keep_booking.request_id
  from data.booking b join data.show s on s.show_id = b.show_id where b.booking_id = keep_booking.booking_id
  on conflict do nothing;
  perform private.note_request(me.member_id, keep_booking.request_id);
end
$$;
