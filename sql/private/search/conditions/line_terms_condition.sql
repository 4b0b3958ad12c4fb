-- The same as the index of words can look it up.
create function private.line_terms_condition(words text[]) returns text
  language sql immutable
  return format('c.terms && %L::int[]', array[data.search_line_term(format(' %s ', array_to_string(words, ' ')))]);
