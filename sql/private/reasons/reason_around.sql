-- A reason whose last place is for another reason.
create function private.reason_around(outer_reason jsonb, inner_reason jsonb) returns jsonb
  language sql stable
as $$
  select jsonb_set(outer_reason, '{values}', outer_reason -> 'values' || jsonb_build_array(inner_reason))
$$;
