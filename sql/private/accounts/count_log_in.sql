-- Counts the beginning of an attempt where no rollback undoes it, and says whether there were too many in the current
-- five minutes. A counter holds the window's number in its high digits and the attempts in its low six. Attempts that
-- are rolled back, or run side by side before any of them has failed, are stopped here; honest ones come nowhere near.
create function private.count_log_in(place_key bytea, now timestamptz) returns boolean
  language plpgsql volatile
as $$
declare
  size    constant bigint   := 1000000;
  counter constant regclass := format('data.log_in_count_%s', get_byte(place_key, 0));
  opened  constant bigint   := size * floor(extract(epoch from now) / 300)::bigint;
  begun   bigint;
begin
  if coalesce(pg_sequence_last_value(counter), 0) < opened then
    perform setval(counter, opened);
  end if;
  begun := nextval(counter) - opened;
  return begun <= private.setting('log_in_burst')::bigint;
end
$$;
