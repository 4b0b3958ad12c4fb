-- Whether words say more than another condition: fewer concerts have them.
create function private.by_words(indexed text, condition text, now timestamptz) returns boolean
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
begin
  return private.expected_concerts(indexed, now) <= private.expected_concerts(condition, now);
end
$$;
