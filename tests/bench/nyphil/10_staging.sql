-- The file as it is, and the definitions of the indexes that are made again at the end.
set role my_universe_owner;
set client_min_messages = warning;
drop schema if exists bench cascade;
create schema bench;
create table bench.raw (concert_id text, date text, time text, venue text, location text, event_type text, orchestra text,
                        title text, works text, soloists text);
create table bench.index as
select indexdef from pg_indexes i
where schemaname = 'data' and tablename in ('concert', 'show', 'concert_singer', 'concert_section') and indexname not like '%key'
  and not exists (select from pg_constraint c where c.conname = i.indexname);
do $$
declare
  name text;
begin
  foreach name in array array(
    select i.indexname from pg_indexes i join bench.index b using (indexdef) where i.schemaname = 'data') loop
    execute format('drop index data.%I', name);
  end loop;
end
$$;
