-- The literal of the value that a sort key was made of: the inverse of private.sort_key_expression.
create function private.sort_key_literal(sort_key text, value_kind text, descending boolean) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return format(case value_kind when 'instant' then 'to_timestamp(%1$s%2$L::float8)'
                                when 'number' then '(%1$s%2$L::float8)::bigint'
                                else '%2$L collate "ko-x-icu"' end, case when descending then '-' else '' end, sort_key);
end
$$;
