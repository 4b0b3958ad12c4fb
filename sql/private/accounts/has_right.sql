-- May this member do that? `wanted` is a name of private.rights; what is none nobody has.
create function private.has_right(me data.member, wanted text) returns boolean
  language plpgsql stable  -- which keeps the plan; as SQL it would be made at each call
as $$
begin
  return coalesce((select private.role_rank(me.role) >= private.role_rank(r.least_role) from private.rights() r where r.name = has_right.wanted), false);
end
$$;
