-- What it costs to find one concert in the index of words, when to look at a concert itself costs 1. Measured.
create function private.term_lookup_cost(many_words boolean) returns float8
  language sql immutable
  return case when many_words then 0.5 else 0.125 end;
