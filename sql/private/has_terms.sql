-- The condition that a text has one of these words, or one of the pairs. Null when the words are too many to say.
create function private.has_terms(terms int[], pairs text) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return case when terms is null then null
              when terms = '{}' then '(' || coalesce(pairs, 'false') || ')'
              else '(' || concat_ws(' or ', format('c.terms && %L::int[]', terms), pairs) || ')' end;
end
$$;
