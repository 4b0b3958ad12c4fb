-- An instant of a document: ISO 8601 with its offset from UTC. MU009 with the reason.
create function private.doc_instant(value jsonb, key text) returns timestamptz
  language plpgsql stable
  set datestyle = 'ISO'
as $$
declare
  written constant text := value #>> '{}';
begin
  if value is null or value = 'null' then
    perform private.refuse('MU009', format('"%s" is missing', key), key);
  elsif jsonb_typeof(value) <> 'string' or octet_length(written) > 40
     or written !~ '^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d(:?\d\d)?)$' then
    perform private.refuse('MU009', format('"%s" is not a time like 2026-12-24T19:00:00+09:00', key), key);
  end if;
  begin
    return written::timestamptz;
  exception when data_exception then
    perform private.refuse('MU009', format('"%s" is not a time that exists: %s', key, written), key);
  end;
end
$$;
