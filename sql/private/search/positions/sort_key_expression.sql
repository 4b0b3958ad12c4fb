-- The expression of a sort key: a number that ascends, for instants the seconds since 1970 (exact to the microsecond until the
-- year 2200), or the text. Texts are never sorted descending.
create function private.sort_key_expression(sort_value text, value_kind text, descending boolean) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return case when descending then '-' else '' end
         || format(case value_kind when 'instant' then 'date_part(''epoch'', %s)'
                                   when 'number' then '(%s)::float8'
                                   else '(%s)' end, sort_value);
end
$$;
