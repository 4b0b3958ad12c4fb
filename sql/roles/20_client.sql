-- my_universe_client is what kiosks and desktop clients are members of: usage of schema api, execution of its
-- functions, and nothing else. Who may do what is decided by the member who is logged in, not by the connection.
do $$
begin
  if not exists (select from pg_roles where rolname = 'my_universe_client') then
    begin
      create role my_universe_client nologin;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
end
$$;
