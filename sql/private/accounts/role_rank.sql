-- Where a role stands: each may do what the ones before it may. Null for what is no role.
create function private.role_rank(role text) returns int
  language sql immutable parallel safe
  return array_position('{fan,steward,staff,supervisor,admin}'::text[], role);
