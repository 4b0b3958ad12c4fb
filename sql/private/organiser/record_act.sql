-- Writes down what an organiser did.
create function private.record_act(act data.organiser_act) returns data.organiser_act
  language plpgsql volatile
as $$
declare
  done data.organiser_act := act;
begin
  insert into data.organiser_act (act, at, member_id, request_id, concert_id, show_id, reason, compensation_percent, starts_before, starts,
                                  bookings, refunded)
  values (done.act, done.at, done.member_id, done.request_id, done.concert_id, done.show_id, done.reason, done.compensation_percent,
          done.starts_before, done.starts, done.bookings, done.refunded)
  returning act_id into done.act_id;
  perform private.note_request(done.member_id);
  return done;
end
$$;
