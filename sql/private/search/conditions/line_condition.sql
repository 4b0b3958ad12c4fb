-- The condition that a text has a line of just these words, somewhere before `ending` when it is given.
create function private.line_condition(words text[], ending text default '') returns text
  language sql immutable
  return private.like_condition('c.search_text', array[
    format(E'\n %s \n', regexp_replace(array_to_string(words, ' '), '([\\%_])', '\\\1', 'g'))], ending);
