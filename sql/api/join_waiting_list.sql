-- Waits for seats of a show that come back, beside each other, of a grade or of any. The order is that of joining. The same request again
-- returns the first answer. Refusals in this order: MU009 (no request id), MU013, MU007, MU009 or MU006 (show), MU009 (seats are null), MU011,
-- MU001, MU005, MU009 (a grade that the show does not have), MU002 (who has a booking of the concert), MU009 (who waits for this show already).
create function api.join_waiting_list(token text, request_id uuid, show_id bigint, seats int, grade text default null,
                                      out entry_id bigint, out place int)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  me      private.actor;
  now     timestamptz;
  earlier data.waiting_entry;
  show    data.sale;
  refusal text;
begin
  if join_waiting_list.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  me  := private.lock_member(join_waiting_list.token);
  now := clock_timestamp();
  select e.* into earlier from data.waiting_entry e where e.member_id = me.member_id and e.request_id = join_waiting_list.request_id;
  if earlier.entry_id is not null then
    if (earlier.show_id, earlier.seats, earlier.grade)
         is distinct from (join_waiting_list.show_id, join_waiting_list.seats, join_waiting_list.grade) then
      perform private.refuse('MU013');
    end if;
    join_waiting_list.entry_id := earlier.entry_id;
    place := earlier.place;
    return;
  end if;

  perform private.require_new_request(me.member_id, join_waiting_list.request_id);
  perform private.require_live_session(me);
  perform private.require_show(join_waiting_list.show_id);
  if join_waiting_list.seats is null or octet_length(join_waiting_list.grade) > 1000 then
    perform private.refuse('MU009', 'the number of seats is null, or the grade too long');
  end if;
  select k.* into show from data.sale k where k.show_id = join_waiting_list.show_id;
  -- As for a booking of so many seats.
  refusal := private.sale_refusal(show.period, show.starts, show.age_limit, me.member_id, show.concert_id,
                                  array_fill(0::bigint, array[least(greatest(join_waiting_list.seats, 0), 1001)]), show.seat_limit,
                                  greatest(now, lower(show.period)));  -- one may join before the sale opens
  if refusal is not null then
    perform private.refuse(case when refusal = 'MU009' then 'MU005' else refusal end);
  elsif not private.has_grade(show.show_id, join_waiting_list.grade) then
    perform private.refuse('MU009', 'no such grade');
  elsif exists (select from data.booking b where b.member_id = me.member_id and b.concert_id = show.concert_id and b.state = 'booked') then
    perform private.refuse('MU002');
  end if;
  select e.* into earlier from data.waiting_entry e
  where e.member_id = me.member_id and e.show_id = show.show_id and e.state in ('waiting', 'offered');
  if earlier.state = 'offered' and earlier.offer_ends_at <= now then
    perform private.end_offer(earlier.entry_id, 'lapsed', now);
  elsif earlier.entry_id is not null then
    perform private.refuse('MU009', 'this member waits for this show already');
  end if;

  select count(*) + 1 into place from data.waiting_entry e where e.show_id = show.show_id and e.state = 'waiting';
  insert into data.waiting_entry (member_id, show_id, request_id, seats, grade, place, joined_at)
  values (me.member_id, show.show_id, join_waiting_list.request_id, join_waiting_list.seats, join_waiting_list.grade, join_waiting_list.place, now)
  returning entry_id into join_waiting_list.entry_id;
  perform private.note_request(me.member_id, join_waiting_list.request_id);
  perform private.assign_returns(show.show_id, false);
end
$$;
