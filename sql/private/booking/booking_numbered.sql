-- The booking that a number means, however it is typed: "MU-00000042", "mu 42", "42". MU009.
create function private.booking_numbered(booking_no text) returns bigint
  language plpgsql immutable
as $$
declare
  digits text;
begin
  if octet_length(booking_no) <= 100 then
    digits := substring(booking_no from '^\s*(?:[Mm][Uu])?[- ]*0*([0-9]{1,15})\s*$');
  end if;
  if digits is null then
    perform private.refuse('MU009', 'a booking has a number like MU-00000042');
  end if;
  return digits::bigint;
end
$$;
