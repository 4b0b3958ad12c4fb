-- Writes down what an organiser did.
create function private.record_act(act data.organiser_act) returns data.organiser_act
  language plpgsql volatile
as $$
declare
  done data.organiser_act := act;
  me   data.member;
begin
  insert into data.organiser_act (act, at, member_id, request_id, concert_id, show_id, reason, compensation_percent, starts_before, starts,
                                  bookings, refunded)
  values (done.act, done.at, done.member_id, done.request_id, done.concert_id, done.show_id, done.reason, done.compensation_percent,
          done.starts_before, done.starts, done.bookings, done.refunded)
  returning act_id into done.act_id;
  perform private.note_request(done.member_id, done.request_id);
  select m.* into me from data.member m where m.member_id = done.member_id;
  perform private.note_act(me, done.at, done.act::text, coalesce('show ' || done.show_id, 'concert ' || done.concert_id), done.reason,
                           jsonb_strip_nulls(jsonb_build_object('bookings', done.bookings, 'refunded', done.refunded, 'compensation_percent', done.compensation_percent,
                                                                'starts_before', done.starts_before, 'starts', done.starts)));
  return done;
end
$$;
