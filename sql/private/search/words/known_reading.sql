-- The first of these readings of a typed word that is known; else, `in_parts`, the first that is known in parts. Null when none is.
create function private.known_reading(readings text[], in_parts boolean) returns text
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  reading text;
begin
  foreach reading in array readings loop
    if private.is_known_part(reading) then
      return reading;
    end if;
  end loop;
  foreach reading in array readings loop
    if in_parts and cardinality(private.parted_word(reading)) > 1 then
      return reading;
    end if;
  end loop;
  return null;
end
$$;
