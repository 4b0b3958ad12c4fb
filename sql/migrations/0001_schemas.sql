-- The schemas. `data` holds tables and what tables themselves need (defaults, trigger functions); it only ever grows
-- by migrations. `ext` holds extensions, out of the way of every search path. `private` and `api` hold procedures;
-- each deployment drops and reloads them, so the code in the tree is the code in the server.
do $$
begin
  if current_setting('server_encoding') <> 'UTF8' then
    raise exception 'My Universe needs a database in UTF8, this one is in %', current_setting('server_encoding');
  end if;
  if current_setting('server_version_num')::int < 150000 then
    raise exception 'My Universe needs PostgreSQL 15 or newer, this is %', current_setting('server_version');
  end if;
end
$$;

-- Nothing that the owner creates is executable by everybody unless granted.
alter default privileges revoke execute on functions from public;

create schema data;
create schema ext;

-- bcrypt and random bytes.
create extension pgcrypto schema ext;

-- Whole coins that somebody has or that something costs. Domains, not column checks, say what a value of a booking's rows
-- may be: a domain's check is compiled once for a session, a column's at every statement, and a booking writes six rows.
create domain data.coins as bigint check (value >= 0);

-- Which migrations this database has had. The deployment writes it and compares checksums.
create table data.migration (
  number     int         primary key,
  name       text        not null,
  checksum   text        not null,
  applied_at timestamptz not null default clock_timestamp()
);
