-- Counts a failure where no rollback undoes it, in each of these counters (private.log_in_counter).
create function private.count_log_in_failure(counters regclass[], now timestamptz) returns void
  language plpgsql volatile
as $$
declare
  counter regclass;
begin
  foreach counter in array counters loop
    if coalesce(pg_sequence_last_value(counter), 0) < private.log_in_window(now) then
      perform setval(counter, private.log_in_window(now));
    end if;
    perform nextval(counter);
  end loop;
end
$$;
