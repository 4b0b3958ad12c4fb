-- May this member do that? `wanted` is a name of private.rights; what is none nobody has.
create function private.has_right(me data.member, wanted text) returns boolean
  language sql stable
as $$
  select coalesce((select private.role_rank(me.role) >= private.role_rank(r.least_role) from private.rights() r where r.name = has_right.wanted), false)
$$;
