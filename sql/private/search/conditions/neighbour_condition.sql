-- The condition on terms that a row has all of some words and one of those that may stand behind them (null: too many to say). Those
-- are asked for only when they are as few as one list of the index (private.condition_with_short_lists): several lists in an "and" in
-- an "or" are more than the index can do at once, and every row that it finds would be compared with all of them.
create function private.neighbour_condition(words int[], behind int[]) returns text
  language sql immutable
  return format('c.terms @> %L::int[]', words)
         || case when cardinality(behind) <= 32 then format(' and (c.terms && %L::int[])', behind) else '' end;
