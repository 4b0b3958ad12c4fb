-- Counts the beginning of an attempt where no rollback undoes it. False when there were too many in the current five minutes.
-- Attempts that are rolled back, or run side by side before any of them has failed, are stopped here; honest ones come
-- nowhere near. A counter holds the number of its five minutes in its high digits and their attempts in its low six.
create function private.count_log_in(place_key bytea, now timestamptz) returns boolean
  language plpgsql volatile
as $$
declare
  window_seconds constant int      := 300;
  window_size    constant bigint   := 1000000;  -- in the counter
  window_start   constant bigint   := window_size * floor(extract(epoch from now) / window_seconds)::bigint;
  counter        constant regclass := format('data.log_in_count_%s', get_byte(place_key, 0));
  attempts       bigint;
begin
  if coalesce(pg_sequence_last_value(counter), 0) < window_start then
    perform setval(counter, window_start);
  end if;
  attempts := nextval(counter) - window_start;
  return attempts <= private.setting('log_in_burst')::bigint;
end
$$;
