-- The condition that a text ("subject", an expression) has one of these fragments, somewhere before `ending` when it is given.
create function private.like_condition(subject text, fragments text[], ending text default '') returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  tail     constant text := case when ending = '' then '%' else '%' || ending || '%' end;
  fragment text;
  patterns text[] := '{}';
begin
  if cardinality(fragments) = 1 then
    return format('%s like %L', subject, '%' || fragments[1] || tail);
  end if;
  foreach fragment in array fragments loop
    patterns := patterns || ('%' || fragment || tail);
  end loop;
  return format('%s like any (%L::text[])', subject, patterns);
end
$$;
