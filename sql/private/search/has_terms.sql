-- The condition that a text has one of these words, or one of the pairs. Null when the words are too many to say.
create function private.has_terms(terms int[], pairs text) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return case when terms is null then null
              else '(' || coalesce(nullif(concat_ws(' or ', case when terms <> '{}' then format('c.terms && %L::int[]', terms) end,
                                                    pairs), ''), 'false') || ')' end;
end
$$;
