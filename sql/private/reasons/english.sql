-- A reason in English, several with semicolons between.
create function private.english(reason jsonb) returns text
  language sql stable strict
as $$
  select case jsonb_typeof(reason)
    when 'array' then (select string_agg(private.english(r), '; ' order by n) from jsonb_array_elements(reason) with ordinality e (r, n))
    when 'object' then case when reason -> 'values' = '[]' then reason ->> 'text'
      else format(regexp_replace(reason ->> 'text', '%L?(\d)', '%\1$s', 'g'),
                  variadic array(select private.english(v) from jsonb_array_elements(reason -> 'values') with ordinality e (v, n) order by n)) end
    else reason #>> '{}' end
$$;
