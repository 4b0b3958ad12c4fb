-- All that a client may use. Each function made here from now on is executable by clients (and not by PUBLIC, see
-- migration 1).
create schema api;
grant usage on schema api to my_universe_client;
alter default privileges in schema api grant execute on functions to my_universe_client;
