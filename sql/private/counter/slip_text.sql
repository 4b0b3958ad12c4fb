-- The number of a card's slip, in its one form; empty where there is none. MU009.
create function private.slip_text(value text) returns text
  language plpgsql immutable
as $$
declare
  slip text := '';
begin
  if octet_length(value) > 1000 then
    perform private.refuse('MU009', 'a slip has at most 80 characters');
  elsif value is not null then
    slip := private.line_text(value, 'the slip');
  end if;
  if length(slip) > 80 then
    perform private.refuse('MU009', 'a slip has at most 80 characters');
  end if;
  return slip;
end
$$;
