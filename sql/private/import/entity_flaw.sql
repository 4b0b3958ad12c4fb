-- Why a venue or concert of a document is not even looked at; null when it is.
create function private.entity_flaw(kind text, item jsonb) returns jsonb
  language sql stable
as $$
  select case
    when jsonb_typeof(item) <> 'object' then
      case kind when 'venue' then private.reason('a venue is an object') else private.reason('a concert is an object') end
    when pg_column_size(item) > 1000000 then
      case kind when 'venue' then private.reason('a venue has at most 1 MB') else private.reason('a concert has at most 1 MB') end end
$$;
