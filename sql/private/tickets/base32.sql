-- Bits, a multiple of five, in digits and capital letters: none that looks like another, and QR's compact alphanumeric mode.
create function private.base32(bits bit varying) returns text
  language sql immutable
as $$
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', substring(bits from n for 5)::bit(5)::int + 1, 1), '' order by n)
  from generate_series(1, length(bits), 5) n
$$;
