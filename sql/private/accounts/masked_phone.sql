-- The last four digits of a telephone number.
create function private.masked_phone(phone text) returns text
  language sql immutable
  return '***' || right(phone, 4);
