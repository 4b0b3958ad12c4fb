-- my_universe_owner owns everything that a deployment makes. It cannot log in and is no superuser, so a
-- "security definer" procedure can do no more than the owner of its tables. Roles belong to the cluster and other
-- databases may use them: they are made when missing, and never altered or dropped.
do $$
begin
  if not exists (select from pg_roles where rolname = 'my_universe_owner') then
    begin
      create role my_universe_owner nologin;
    exception when duplicate_object or unique_violation then null;  -- another database deployed at this very moment
    end;
  end if;
  if not pg_has_role(current_user, 'my_universe_owner', 'member') then
    execute format('grant my_universe_owner to %I', current_user);
  end if;
end
$$;
