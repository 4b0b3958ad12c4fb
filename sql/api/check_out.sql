-- Lets a ticket out that may come in again, and writes down where: `left`. Otherwise says why not: `unknown` (no ticket has this code), `cancelled`, `wrong_show` (of another than the
-- one named), `no_reentry` (the show lets nobody in again), `not_in` (it was not let in, or went out before: `left_at`). For stewards and whoever may more. MU006 (show), MU007, MU008, MU009.
create function api.check_out(token text, code text, show_id bigint default null, gate text default '',
                              out outcome text, out ticket_id bigint, out title text, out seat text, out used_at timestamptz, out used_gate text,
                              out show bigint, out starts_at timestamptz, out time_zone text, out section text, out left_at timestamptz)
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
  me      constant data.member := private.changing_member(check_out.token);
  door    text;
  ticket  data.ticket;
  scanned record;
begin
  perform private.require_right(me, 'door');
  door := private.scan_gate(check_out.code, check_out.gate);
  lock table data.gate in row share mode;
  if check_out.show_id is not null then
    perform private.require_show(check_out.show_id);
  end if;
  select s.* into scanned from private.scanned_ticket(check_out.code) s;
  ticket := scanned.ticket;
  if ticket.booking_id is null then
    outcome := 'unknown';
    return;
  end if;
  ticket_id := ticket.ticket_id;
  title := scanned.title;
  show := ticket.show_id;
  starts_at := scanned.starts_at;
  time_zone := scanned.time_zone;
  seat := scanned.seat;
  section := scanned.section;
  outcome := case when ticket.state = 'cancelled' then 'cancelled'
                  when ticket.show_id <> check_out.show_id then 'wrong_show'
                  when not scanned.reentry then 'no_reentry'
                  when private.leave(ticket.booking_id, ticket.ordinal, ticket.show_id, ticket.seat_id, door, me.member_id) is null then 'not_in'
                  else 'left' end;
  select s.at, s.gate, s.left_at into used_at, used_gate, left_at from private.stay(ticket.booking_id, ticket.ordinal) s;
end
$$;
