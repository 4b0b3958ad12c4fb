-- This database, and no other of the cluster: PUBLIC loses what it has by default (temporary tables above all: a
-- temporary object is the classic way to confuse a definer's function), clients may connect, the owner may create.
do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to my_universe_client', current_database());
  execute format('grant connect, create, temporary on database %I to my_universe_owner', current_database());
  begin
    revoke all on schema public from public;
  exception when insufficient_privilege or invalid_schema_name then null;  -- not there, or somebody else's
  end;
end
$$;
