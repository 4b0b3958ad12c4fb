-- Lets a ticket in, once: `admitted`. Otherwise says why not: `unknown` (no ticket has this code), `cancelled`, `wrong_show` (of another than the
-- one named), `already_used` (and when). For stewards and whoever may more. MU006 (show), MU007, MU008, MU009.
create function api.check_in(token text, code text, show_id bigint default null, gate text default '',
                             out outcome text, out ticket_id bigint, out title text, out seat text, out used_at timestamptz)
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
  perform private.require_role(me, 'steward');
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
  select t.* into ticket from data.ticket t
  where t.booking_id = coalesce((select i.booking_id from data.issued_ticket i where i.ticket_id = check_in.ticket_id), check_in.ticket_id / 1024)
    and t.ticket_id = check_in.ticket_id;
  if ticket.booking_id is null then
    outcome := 'unknown';
    return;
  end if;
  select c.title into title from data.booking b join data.concert c on c.concert_id = b.concert_id where b.booking_id = ticket.booking_id;
  seat := private.seat_name(ticket.seat_id);
  if ticket.state = 'valid' and ticket.show_id = coalesce(check_in.show_id, ticket.show_id) then
    -- Whoever comes first has it: a second scan, and who cancels it at this moment, find the row otherwise than they need it.
    update data.seat_claim k set used_at = clock_timestamp()
    where k.show_id = ticket.show_id and k.seat_id = ticket.seat_id and k.booking_id = ticket.booking_id and k.used_at is null
    returning k.used_at into used_at;
    if found then
      insert into data.admission (booking_id, ordinal, at, gate, admitted_by)
      values (ticket.booking_id, ticket.ordinal, used_at, door, me.member_id);
      outcome := 'admitted';
      return;
    end if;
    select t.* into ticket from data.ticket t where t.booking_id = ticket.booking_id and t.ordinal = ticket.ordinal;
  end if;
  used_at := ticket.used_at;
  outcome := case when ticket.state = 'cancelled' then 'cancelled'
                  when ticket.show_id <> check_in.show_id then 'wrong_show' else 'already_used' end;
end
$$;
