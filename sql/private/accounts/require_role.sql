-- Refuses (MU008) a member whose role may not do what takes this one: roles are ranked, each may do what the ones before it may.
create function private.require_role(me data.member, least_role text) returns void
  language plpgsql stable
as $$
declare
  ranks constant text[] := '{fan,steward,staff,supervisor,admin}';
begin
  if array_position(ranks, me.role::text) >= array_position(ranks, least_role) is not true then
    perform private.refuse('MU008', format('this is for %s', case least_role when 'admin' then 'administrators' when 'staff' then 'staff'
                                                                             else least_role || 's' end));
  end if;
end
$$;
