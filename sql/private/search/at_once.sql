-- Whether to gather all that is expected to match, rather than part by part in order: it is few, as much as two queries more
-- cost; or it is no more than `most`, and the first part, of this share, is not likely to be enough.
create function private.at_once(matching float8, first_share float8, missing int, most int) returns boolean
  language sql immutable
  return matching <= 800 or matching <= most and matching * first_share < 2 * missing;
