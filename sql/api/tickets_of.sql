-- The tickets of a member's booking, as the member has them (api.my_tickets), to print them again. Who asked for whose is on the record. For staff. MU006,
-- MU007, MU008, MU009.
create function api.tickets_of(token text, booking_id bigint)
  returns table (ticket_id bigint, seat text, code text, state text, price bigint, grade text, pay text)
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
  me constant data.member := private.changing_member(tickets_of.token);
begin
  perform private.require_right(me, 'counter');
  if tickets_of.booking_id is null then
    perform private.refuse('MU009', 'booking_id is null');
  elsif not exists (select from data.booking b where b.booking_id = tickets_of.booking_id) then
    perform private.refuse('MU006', 'no such booking');
  end if;
  perform private.note_act(me, clock_timestamp(), 'tickets_of', 'booking ' || data.booking_no(tickets_of.booking_id));
  return query select t.* from private.tickets_shown(tickets_of.booking_id) t;
end
$$;
