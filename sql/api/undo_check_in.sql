-- Takes an admission back that was a mistake, with the reason: its ticket lets in again. Of one that had come back it is the return, and the ticket is out again. For supervisors. MU006 (no such ticket), MU007, MU008,
-- MU009 (no ticket, no reason), MU012 (it was not let in, is out, or was given back since).
create function api.undo_check_in(token text, ticket_id bigint, reason text) returns void
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
  me       constant data.member := private.changing_member(undo_check_in.token);
  why      text;
  ticket   data.ticket;
  let_in   record;
  now      timestamptz;
begin
  perform private.require_right(me, 'undo_check_in');
  if undo_check_in.ticket_id is null then
    perform private.refuse('MU009', 'ticket_id is null');
  end if;
  why := private.reason_text(undo_check_in.reason);
  lock table data.gate in row share mode;
  select t.* into ticket from private.ticket_numbered(undo_check_in.ticket_id) t;
  if ticket.booking_id is null then
    perform private.refuse('MU006', 'no such ticket');
  end if;
  -- Its claim is locked first, as by who lets it in.
  perform from data.seat_claim k
  where k.show_id = ticket.show_id and k.seat_id = ticket.seat_id and k.booking_id = ticket.booking_id and k.used_at is not null for no key update;
  if not found then
    perform private.refuse('MU012', 'the ticket was not let in');
  end if;
  select s.* into let_in from private.stay(ticket.booking_id, ticket.ordinal) s;
  if let_in.left_at is not null then
    perform private.refuse('MU012', 'the ticket went out since');
  end if;
  now := clock_timestamp();
  if let_in.admission_id is not null then  -- one from before admissions were written down has none
    insert into data.undone_admission (admission_id, at, member_id, reason) values (let_in.admission_id, now, me.member_id, why);
  end if;
  update data.seat_claim k set used_at = (select s.at from private.stay(ticket.booking_id, ticket.ordinal) s)
  where k.show_id = ticket.show_id and k.seat_id = ticket.seat_id;
  perform private.note_act(me, now, 'undo_check_in', 'ticket ' || ticket.ticket_id, why,
                           jsonb_build_object('booking', data.booking_no(ticket.booking_id), 'seat', private.seat_name(ticket.seat_id), 'gate', let_in.gate,
                                              'admitted_at', let_in.at));
end
$$;
