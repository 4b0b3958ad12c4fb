-- A measure in metres or degrees in a layout of a document. MU009 with the reason.
create function private.doc_length(item jsonb, key text, lowest float8, highest float8, fallback float8 default null)
  returns float8
  language plpgsql immutable
as $$
declare
  value constant jsonb := item -> key;
begin
  if value is null and fallback is not null then
    return fallback;
  elsif jsonb_typeof(value) is distinct from 'number' or value::numeric not between lowest::numeric and highest::numeric
  then
    perform private.reject(private.reason('"layout"."%L1" is not a number from %2 to %3', key, lowest::text, highest::text), key);
  end if;
  return value::float8;
end
$$;
