-- The scans that a door tells, in their order. MU009 with the reason.
create function private.read_scans(scans jsonb) returns table ("position" int, code_hash bytea, scanned_at timestamptz, is_out boolean)
  language plpgsql stable
as $$
begin
  if jsonb_typeof(scans) is distinct from 'array' or jsonb_array_length(scans) > 10000 then
    perform private.refuse('MU009', 'scans are a list of at most 10000');
  elsif exists (select from jsonb_array_elements(scans) s where jsonb_typeof(s) <> 'object' or (s ->> 'code_hash' ~ '^[0-9a-fA-F]{64}$') is not true) then
    perform private.refuse('MU009', 'a scan has a "code_hash" of 64 hexadecimal digits, and "at"');
  elsif exists (select from jsonb_array_elements(scans) s where s -> 'out' not in ('true', 'false')) then
    perform private.refuse('MU009', '"out" of a scan is true or false');
  end if;
  return query
    select s.n::int, decode(s.value ->> 'code_hash', 'hex'), private.doc_instant(s.value -> 'at', 'at'), coalesce((s.value -> 'out')::boolean, false)
    from jsonb_array_elements(scans) with ordinality s (value, n);
end
$$;
