-- The condition that a text has one of these fragments, in front of `behind`.
create function private.like_any(subject text, fragments text[], behind text default '') returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  ending   constant text := case when behind = '' then '%' else '%' || behind || '%' end;
  fragment text;
  patterns text[];
begin
  if cardinality(fragments) = 1 then
    return format('%s like %L', subject, '%' || fragments[1] || ending);
  end if;
  foreach fragment in array fragments loop
    patterns := patterns || ('%' || fragment || ending);
  end loop;
  return format('%s like any (%L::text[])', subject, patterns);
end
$$;
