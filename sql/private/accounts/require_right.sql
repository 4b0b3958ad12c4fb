-- Refuses (MU008) a member who may not do that: see private.rights.
create function private.require_right(me data.member, wanted text) returns void
  language plpgsql stable
as $$
begin
  if not private.has_right(me, require_right.wanted) then
    perform private.refuse('MU008', (select format('this is for %s', case r.least_role when 'admin' then 'administrators' when 'staff' then 'staff' else r.least_role || 's' end)
                                     from private.rights() r where r.name = require_right.wanted));
  end if;
end
$$;
