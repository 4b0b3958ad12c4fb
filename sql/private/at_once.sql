-- Whether to gather all that is expected to match, rather than part by part in their order: it is few, or not very many and the
-- first part, of this share, is not likely to be enough: no more than `most`. (Two queries more cost as much as to look at some hundreds.)
create function private.at_once(matching float8, first_share float8, missing int, most int) returns boolean
  language sql immutable
  return matching <= 800 or matching <= most and matching * first_share < 2 * missing;
