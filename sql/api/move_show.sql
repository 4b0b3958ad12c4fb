-- Moves a show to another time, for the organiser: its bookings are kept, and each fan may give theirs back for nothing until it begins
-- (api.answer_move). Who waits for its seats keeps the place, and what is offered. Returns how many bookings there are. The same request again returns the first answer. For administrators. MU006, MU007,
-- MU008, MU009 (a time that is past, the same, or another show's), MU012 (cancelled, or it has begun), MU013; 55P03 when somebody's
-- transaction stays open.
create function api.move_show(token text, request_id uuid, show_id bigint, starts_at timestamptz, reason text, out bookings int)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  wanted  data.organiser_act := private.organiser_act(move_show.token, 'move_show', move_show.request_id, null, move_show.show_id, move_show.reason);
  earlier data.organiser_act;
  present data.show;
begin
  wanted.starts := move_show.starts_at;
  earlier := private.earlier_act(wanted);
  if earlier.act_id is not null then
    bookings := earlier.bookings;
    return;
  end if;
  perform private.require_show(move_show.show_id);
  if move_show.starts_at is null or not isfinite(move_show.starts_at) or move_show.starts_at <= clock_timestamp()
     or move_show.starts_at > clock_timestamp() + interval '100 years' then
    perform private.refuse('MU009', 'a show is moved to a time to come');
  end if;
  perform private.stop_for_organiser();
  earlier := private.earlier_act(wanted);  -- the same request at the same time
  if earlier.act_id is not null then
    bookings := earlier.bookings;
    return;
  end if;
  wanted.at := clock_timestamp();
  select s.* into present from data.show s join data.concert c on c.concert_id = s.concert_id
  where s.show_id = move_show.show_id and s.cancelled_at is null and c.cancelled_at is null and s.starts_at > wanted.at;
  if not found then
    perform private.refuse('MU012', 'it is cancelled, or it has begun');
  elsif exists (select from data.show s where s.concert_id = present.concert_id and s.starts_at = move_show.starts_at) then
    perform private.refuse('MU009', 'there is a show of this concert at that time');
  end if;
  wanted.concert_id    := present.concert_id;
  wanted.starts_before := present.starts_at;
  wanted.refunded      := 0;
  update data.show s set starts_at = wanted.starts where s.show_id = present.show_id;
  update data.concert c set terms_version = c.terms_version + 1, document_hash = null where c.concert_id = present.concert_id;
  perform private.refresh_concert(present.concert_id);
  perform private.end_impossible(present.concert_id);  -- on an earlier day somebody may be too young
  perform private.refresh_returns(present.concert_id);
  select count(*) into wanted.bookings from data.booking b where b.show_id = present.show_id and b.state = 'booked';
  wanted := private.record_act(wanted);
  insert into data.mail (member_id, kind, booking_id, occasion)
  select b.member_id, 'show_moved', b.booking_id, wanted.act_id
  from data.booking b cross join data.mail_server where b.show_id = present.show_id and b.state = 'booked';
  insert into data.mail (member_id, kind, entry_id, occasion)
  select e.member_id, 'waiting_moved', e.entry_id, wanted.act_id
  from data.waiting_entry e cross join data.mail_server
  where e.show_id = present.show_id and e.state in ('waiting', 'offered')
    and not exists (select from data.unwanted_notice u where u.member_id = e.member_id and u.kind = 'waiting_moved');
  bookings := wanted.bookings;
end
$$;
