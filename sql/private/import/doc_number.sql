-- A whole number in a document's object, within bounds. MU009 with the reason.
create function private.doc_number(item jsonb, key text, lowest bigint, highest bigint, fallback bigint default null)
  returns bigint
  language plpgsql immutable
as $$
declare
  value  constant jsonb := item -> key;
  number numeric;
begin
  if value is null or value = 'null' then
    if fallback is null then
      perform private.reject(private.reason('"%L1" is missing', key), key);
    end if;
    return fallback;
  elsif jsonb_typeof(value) <> 'number' then
    perform private.reject(private.reason('"%L1" is not a number', key), key);
  end if;
  number := value::numeric;
  if number <> trunc(number) or number < lowest or number > highest then
    perform private.reject(private.reason('"%L1" is not a whole number from %2 to %3', key, lowest::text, highest::text), key);
  end if;
  return number;
end
$$;
