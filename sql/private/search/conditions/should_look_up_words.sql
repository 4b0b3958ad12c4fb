-- Should the index be asked which concerts have the words (so many are expected to), rather than each concert that the filters
-- leave (so many) be looked at?
create function private.should_look_up_words(with_words float8, filtered float8, many_words boolean) returns boolean
  language sql immutable
as $$
  select with_words * private.term_lookup_cost(many_words) <= filtered
$$;
