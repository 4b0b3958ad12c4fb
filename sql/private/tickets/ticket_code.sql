-- The code of a ticket: a digit for its key's version, eleven for its number, and sixteen, 80 bits, of a MAC of these twelve. Nobody
-- can make one without the key. Null where there is no key.
create function private.ticket_code(ticket_id bigint) returns text
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  used data.ticket_key;
  head text;
  mac  bytea;
begin
  select k.* into used from data.ticket_key k
  where k.first_booking_id <= ticket_code.ticket_id / 1024 order by k.first_booking_id desc limit 1;
  head := private.base32((used.version % 32)::bit(5) || ticket_code.ticket_id::bit(55));
  mac  := ext.hmac(convert_to(head, 'UTF8'), used.key, 'sha256');
  return head || private.base32(('x' || encode(substr(mac, 1, 10), 'hex'))::bit(80));
end
$$;
