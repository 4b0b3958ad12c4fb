-- A phase's code as it is compared: one line, without regard to case, as SHA-256, so that whoever reads the tables has no codes. MU009.
create function private.code_hash(code text) returns bytea
  language plpgsql immutable
as $$
declare
  line text;
begin
  if octet_length(code) <= 1000 then
    line := lower(private.line_text(code, 'a code'));
  end if;
  if coalesce(length(line), 0) not between 4 and 100 then
    perform private.refuse('MU009', 'a code has 4 to 100 characters');
  end if;
  return sha256(convert_to(line, 'UTF8'));
end
$$;
