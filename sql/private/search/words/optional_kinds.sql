-- The kinds of typed words (private.typed_word) that may be left out of a search for concerts, titles, singers or venues ("subject").
create function private.optional_kinds(subject text) returns text[]
  language sql immutable
  return case subject when 'concert' then '{term,fact}'::text[] when 'singer' then '{term,fact,shop}' when 'venue' then '{term,shop}'
                      else '{}' end;
