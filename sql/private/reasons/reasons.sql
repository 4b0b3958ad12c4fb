-- Two reasons or lists of reasons as one list; null where there is neither.
create function private.reasons(one jsonb, other jsonb) returns jsonb
  language sql immutable
as $$
  select nullif('[]' || coalesce(one, '[]') || coalesce(other, '[]'), '[]')
$$;
