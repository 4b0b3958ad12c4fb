-- Whether it is worth to look up in the index which concerts have the words, rather than to look at the rest that filters
-- leave. A word of a concert is looked up in an eighth of the time that it takes to look at the concert, one of many in half.
create function private.by_words(worded float8, rest float8, wide boolean) returns boolean
  language sql immutable
  return worded / case when wide then 2 else 8 end <= rest;
