-- A typed query as patterns, all of which a concert's search_text must match: each word somewhere in the title or a
-- singer's name. Null when nothing is asked.
create function private.search_words(query text) returns text[]
  language sql immutable
as $$
  select array_agg('%' || replace(replace(replace(word, '\', '\\'), '%', '\%'), '_', '\_') || '%')
  from regexp_split_to_table(private.fold(query), '\s+') word
  where word <> ''
$$;
