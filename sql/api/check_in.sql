-- Lets a ticket in, once, and again when it went out since (`left_at` says when): `admitted`. Otherwise says why not: `unknown` (no ticket has this code), `cancelled`, `wrong_show` (of another than the
-- one named), `already_used` (and when, at which gate). Of a ticket it tells the show that it is for, and what is to be noticed: mark, note, age. For stewards and whoever may more. MU006 (show), MU007, MU008, MU009.
create function api.check_in(token text, code text, show_id bigint default null, gate text default '',
                             out outcome text, out ticket_id bigint, out title text, out seat text, out used_at timestamptz, out used_gate text,
                             out show bigint, out starts_at timestamptz, out time_zone text, out section text, out mark text, out note text, out age_limit int,
                             out left_at timestamptz)
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
  me      constant data.member := private.changing_member(check_in.token);
  door    text;
  ticket  data.ticket;
  scanned record;
begin
  perform private.require_right(me, 'door');
  door := private.scan_gate(check_in.code, check_in.gate);
  lock table data.gate in row share mode;
  if check_in.show_id is not null then
    perform private.require_show(check_in.show_id);
  end if;
  select s.* into scanned from private.scanned_ticket(check_in.code) s;
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
  age_limit := scanned.age_limit;
  seat := scanned.seat;
  section := scanned.section;
  mark := scanned.mark;
  note := scanned.note;
  if ticket.state <> 'cancelled' and ticket.show_id = coalesce(check_in.show_id, ticket.show_id) then
    select a.used_at, a.left_at into used_at, left_at from private.admit(ticket.booking_id, ticket.ordinal, ticket.show_id, ticket.seat_id, door, me.member_id) a;
    if used_at is not null then
      outcome := 'admitted';
      return;
    end if;
    select t.* into ticket from data.ticket t where t.booking_id = ticket.booking_id and t.ordinal = ticket.ordinal;
  end if;
  used_at := ticket.used_at;
  select s.gate into used_gate from private.stay(ticket.booking_id, ticket.ordinal) s where ticket.used_at is not null;
  outcome := case when ticket.state = 'cancelled' then 'cancelled'
                  when ticket.show_id <> check_in.show_id then 'wrong_show' else 'already_used' end;
end
$$;
