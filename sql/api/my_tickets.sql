-- The tickets of a booking of one's own: `price` is what was paid for each, `grade` what the concert calls its seat now, `pay` how it was paid
-- (coins, or, at a counter, cash or card). MU006, MU007, MU008, MU009.
create function api.my_tickets(token text, booking_id bigint)
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
  me    constant data.member := private.member_of(my_tickets.token);
  owner bigint;
begin
  if my_tickets.booking_id is null then
    perform private.refuse('MU009', 'booking_id is null');
  end if;
  select b.member_id into owner from data.booking b where b.booking_id = my_tickets.booking_id;
  if not found then
    perform private.refuse('MU006', 'no such booking');
  elsif owner <> me.member_id then
    perform private.refuse('MU008', 'somebody else''s booking');
  end if;
  return query select t.* from private.tickets_shown(my_tickets.booking_id) t;
end
$$;
