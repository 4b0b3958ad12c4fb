-- The number of the ticket that has a code; null when none has. What is computed is compared through MACs under a key of the moment:
-- how long that takes tells nothing about where two codes differ.
create function private.ticket_of_code(code text) returns bigint
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  salt   constant bytea := ext.gen_random_bytes(32);
  number bigint;
begin
  select i.ticket_id into number from data.issued_ticket i where i.code = ticket_of_code.code;
  if found then
    return number;
  elsif ticket_of_code.code ~ '^[0-9A-HJKMNP-TV-Z]{28}$' is not true then
    return null;
  end if;
  select sum((position(substr(ticket_of_code.code, n, 1) in '0123456789ABCDEFGHJKMNPQRSTVWXYZ') - 1)::bigint << 5 * (12 - n)) into number
  from generate_series(2, 12) n;
  if ext.hmac(convert_to(private.ticket_code(number), 'UTF8'), salt, 'sha256') = ext.hmac(convert_to(ticket_of_code.code, 'UTF8'), salt, 'sha256')
     and exists (select from data.ticket t where t.booking_id = number / 1024 and t.ticket_id = number) then
    return number;
  end if;
  return null;
end
$$;
