-- Should all that is expected to match be gathered at once, rather than part by part in the order of the list? `most` is how
-- many are gathered at once at most, `first_share` which share of them is in the first part.
create function private.should_gather_all(matching float8, first_share float8, missing int, most int) returns boolean
  language sql immutable
  return matching <= 800  -- gathered in the time that two more queries, for other parts, would take
      -- The first part is likely not to be enough: it is, when twice as many as are missing are expected there.
      or matching <= most and matching * first_share < 2 * missing;
