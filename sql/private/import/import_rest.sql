-- Takes what an import has put off because it can be taken only while bookings are stopped, in the short time for which they are, once, and returns
-- all lines of the report. What there is no time for is rejected: the next import takes it.
create function private.import_rest(state private.import_state, import_no bigint) returns setof private.import_line
  language plpgsql volatile
as $$
declare
  longest_stop constant interval := private.setting('booking_stop')::interval;
  waiting  private.import_entity;
  stopped  boolean;
  deadline timestamptz;
  lines    private.import_line[] := '{}';
begin
  -- Before bookings are stopped: it may take long.
  perform private.refresh_concerts(array(select l.id from unnest(state.lines) l where l.kind = 'concert' and l.outcome = 'updated'));
  foreach waiting in array state.later loop
    stopped  := coalesce(stopped, private.try_to_stop_bookings());
    deadline := coalesce(deadline, clock_timestamp() + longest_stop);
    if stopped and clock_timestamp() < deadline then
      lines := lines || private.import_alone(waiting.kind, waiting.position, waiting.item, import_no);
    else
      lines := lines || private.rejected_line(waiting.kind, waiting.position, waiting.item,
                                              private.reason('bookings are being made at this moment, import it again'));
    end if;
  end loop;
  perform private.refresh_concerts(array(select l.id from unnest(lines) l where l.kind = 'concert' and l.outcome = 'updated'));
  return query
    select l.* from unnest(state.lines || lines) l order by array_position('{document,venue,concert}', l.kind), l.position;
end
$$;
