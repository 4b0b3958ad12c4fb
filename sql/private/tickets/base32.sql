-- Bits, a multiple of five, in digits and capital letters: none that looks like another, and QR's compact alphanumeric mode. In a loop,
-- as an aggregate would begin a query at each call.
create function private.base32(bits bit varying) returns text
  language plpgsql immutable
as $$
declare
  digits text := '';
begin
  for n in 0..length(bits) / 5 - 1 loop
    digits := digits || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', substring(bits from n * 5 + 1 for 5)::bit(5)::int + 1, 1);
  end loop;
  return digits;
end
$$;
