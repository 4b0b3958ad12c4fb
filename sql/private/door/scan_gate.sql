-- What a door is called, in its one form, from a call that scans a code there. MU009.
create function private.scan_gate(code text, gate text) returns text
  language plpgsql immutable
as $$
declare
  door text;
begin
  if code is null or gate is null or octet_length(code) > 1000 or octet_length(gate) > 1000 then
    perform private.refuse('MU009', 'code or gate is null or too long');
  end if;
  door := private.line_text(gate, 'the gate');
  if length(door) > 80 then
    perform private.refuse('MU009', 'a gate has at most 80 characters');
  end if;
  return door;
end
$$;
