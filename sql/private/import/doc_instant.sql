-- An instant of a document: ISO 8601 with its offset from UTC, or, where a zone is known, what the clock shows there: {"local": "2026-12-24T19:00:00"}.
-- MU009 with the reason.
create function private.doc_instant(value jsonb, key text, zone text default null) returns timestamptz
  language plpgsql stable
as $$
declare
  is_local constant boolean := zone is not null and jsonb_typeof(value) = 'object' and jsonb_typeof(value -> 'local') = 'string';
  written  constant text    := case when is_local then value ->> 'local' else value #>> '{}' end;
begin
  if value is null or value = 'null' then
    perform private.reject(private.reason('"%L1" is missing', key), key);
  elsif not is_local and jsonb_typeof(value) <> 'string' or octet_length(written) > 40
     or written !~ (case when is_local then '^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$'
                    else '^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d(:?\d\d)?)$' end) then
    perform private.reject(private.reason('"%L1" is not a time like 2026-12-24T19:00:00+09:00', key), key);
  end if;
  begin
    if not is_local then
      return written::timestamptz;
    elsif (written::timestamp at time zone zone) at time zone zone = written::timestamp then
      return written::timestamp at time zone zone;
    end if;
  exception when data_exception then
    null;
  end;
  perform private.reject(private.reason('"%L1" is not a time that exists: %2', key, written), key);
end
$$;
