-- One condition or the other; the second alone when there is no first.
create function private.either(condition text, other text) returns text
  language sql immutable
  return case when condition is null then other else format('(%s or %s)', condition, other) end;
