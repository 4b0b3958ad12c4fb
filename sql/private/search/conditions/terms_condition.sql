-- The condition that a row has one of these terms, or meets the pair condition of the same word. Null when the terms are null,
-- too many to say.
create function private.terms_condition(terms int[], pair_condition text) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  term_condition constant text := case when terms <> '{}' then format('c.terms && %L::int[]', terms) end;
begin
  return case when terms is null then null
              else '(' || coalesce(nullif(concat_ws(' or ', term_condition, pair_condition), ''), 'false') || ')' end;
end
$$;
