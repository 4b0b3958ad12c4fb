-- Counts a failure where no rollback undoes it, for the place and for the login role.
create function private.count_log_in_failure(place_key bytea, login_key bytea, now timestamptz) returns void
  language plpgsql volatile
as $$
declare
  counter regclass;
begin
  foreach counter in array array[private.log_in_counter('count', place_key), private.log_in_counter('login', login_key)] loop
    if coalesce(pg_sequence_last_value(counter), 0) < private.log_in_window(now) then
      perform setval(counter, private.log_in_window(now));
    end if;
    perform nextval(counter);
  end loop;
end
$$;
