-- Writes down what the deployment that ends here has made (data.structure). What it found damaged when it began, in
-- pg_temp.structure_damage, stays as it was written, or else the damage would be what is right from now on. When it could
-- not look (the first deployment that writes this, or one that found no code), all that is written stays. Functions in api
-- and private are always as they were just loaded.
create function private.record_structure() returns void
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
declare
  damage text[] := '{}';
begin
  if to_regclass('pg_temp.structure_damage') is null then
    delete from data.structure s where s.kind in ('function', 'type') and s.name ~ '^(api|private)\.';
  else
    damage := array(select d.kind || ' ' || d.name from pg_temp.structure_damage d
                    where (d.kind, d.name) <> ('setting', 'types_checksum'));  -- it changes with each deployment, and was once compared
    delete from data.structure s where s.kind || ' ' || s.name <> all (damage);
  end if;
  insert into data.structure
  select p.* from private.present_structure() p where p.kind || ' ' || p.name <> all (damage)
  on conflict do nothing;
end
$$;
