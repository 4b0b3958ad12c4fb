-- Lets a ticket in, once: `admitted`. Otherwise says why not: `unknown` (no ticket has this code), `cancelled`, `wrong_show` (of another than the
-- one named), `already_used` (and when, at which gate). Of a ticket it tells the show that it is for, and what is to be noticed: mark, note, age. For stewards and whoever may more. MU006 (show), MU007, MU008, MU009.
create function api.check_in(token text, code text, show_id bigint default null, gate text default '',
                             out outcome text, out ticket_id bigint, out title text, out seat text, out used_at timestamptz, out used_gate text,
                             out show bigint, out starts_at timestamptz, out time_zone text, out section text, out mark text, out note text, out age_limit int)
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
  me     constant data.member := private.changing_member(check_in.token);
  door   text;
  ticket data.ticket;
begin
  perform private.require_right(me, 'door');
  if check_in.code is null or check_in.gate is null or octet_length(check_in.code) > 1000 or octet_length(check_in.gate) > 1000 then
    perform private.refuse('MU009', 'code or gate is null or too long');
  end if;
  door := private.line_text(check_in.gate, 'the gate');
  if length(door) > 80 then
    perform private.refuse('MU009', 'a gate has at most 80 characters');
  end if;
  lock table data.gate in row share mode;
  if check_in.show_id is not null then
    perform private.require_show(check_in.show_id);
  end if;
  ticket_id := private.ticket_of_code(check_in.code);
  select t.* into ticket from private.ticket_numbered(check_in.ticket_id) t;
  if ticket.booking_id is null then
    outcome := 'unknown';
    return;
  end if;
  select c.title, w.show_id, w.starts_at, v.time_zone, c.age_limit into title, show, starts_at, time_zone, age_limit
  from data.show w join data.concert c on c.concert_id = w.concert_id join data.venue v on v.venue_id = c.venue_id where w.show_id = ticket.show_id;
  seat := private.seat_name(ticket.seat_id);
  select x.name into section from data.section x
  where x.section_id = (select r.section_id from data.seat_row r where r.first_seat_id <= ticket.seat_id order by r.first_seat_id desc limit 1);
  select m.mark, m.note into mark, note from data.seat_mark m where m.seat_id = ticket.seat_id;
  if ticket.state = 'valid' and ticket.show_id = coalesce(check_in.show_id, ticket.show_id) then
    used_at := private.admit(ticket.booking_id, ticket.ordinal, ticket.show_id, ticket.seat_id, door, me.member_id);
    if used_at is not null then
      outcome := 'admitted';
      return;
    end if;
    select t.* into ticket from data.ticket t where t.booking_id = ticket.booking_id and t.ordinal = ticket.ordinal;
  end if;
  used_at := ticket.used_at;
  select a.gate into used_gate from data.admission a
  where ticket.used_at is not null and a.booking_id = ticket.booking_id and a.ordinal = ticket.ordinal order by a.admission_id desc limit 1;
  outcome := case when ticket.state = 'cancelled' then 'cancelled'
                  when ticket.show_id <> check_in.show_id then 'wrong_show' else 'already_used' end;
end
$$;
