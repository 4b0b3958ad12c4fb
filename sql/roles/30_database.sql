-- This database, and no other of the cluster: PUBLIC loses what it has by default (temporary tables above all: a
-- temporary object is the classic way to confuse a definer's function), and the owner may create. Each kiosk's login is let in by
-- itself (my-universe-admin create-kiosk), so that it connects to its own deployment and not to every one of the cluster.
do $$
declare
  kiosk text;
begin
  execute format('revoke all on database %I from public', current_database());
  -- Earlier deployments let all clients in: those that there are stay.
  if exists (select from pg_database d, aclexplode(d.datacl) a
             where d.datname = current_database() and a.grantee = 'my_universe_client'::regrole) then
    for kiosk in select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.member
                 where m.roleid = 'my_universe_client'::regrole and r.rolcanlogin loop
      execute format('grant connect on database %I to %I', current_database(), kiosk);
    end loop;
    execute format('revoke all on database %I from my_universe_client', current_database());
  end if;
  execute format('grant connect, create, temporary on database %I to my_universe_owner', current_database());
  begin
    revoke all on schema public from public;
  exception when insufficient_privilege or invalid_schema_name then null;  -- not there, or somebody else's
  end;
end
$$;
