-- The version of these procedures.
create function api.version() returns text
  language sql immutable parallel safe
  return '0.1.0';
