-- Until when log-in is refused for this e-mail at this place (a client address and login role); null when it is not.
--
-- At a place: five failures are free, then a lock of 15 seconds that doubles with each further failure, up to 15 minutes; a day
-- without failures forgets them. Attempts during a lock neither count nor extend it. Where the member has logged in within 90 days,
-- it is a hundred failures of the last day that are free: no stranger at the same kiosk locks the member out with a few wrong tries.
-- A success does not forgive these, so whoever guesses there has two hundred tries a day, however often the member logs in between.
-- Over all places: 20 failures within an hour lock the e-mail for half a minute after each further one, but only at
-- places from which it has not been logged in within 90 days. So whoever guesses from elsewhere, however often, never
-- locks a fan out at home.
-- In both cases failures that the client undid count, too, in counters that know no rollback: so many (setting log_in_burst) within
-- five minutes for the e-mail at the place; so many over the login role (log_in_burst_of_login), but only at places from which it
-- has not been logged in.
create function private.log_in_locked_until(email_key bytea, place_key bytea, login_key bytea, now timestamptz) returns timestamptz
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  -- at a place
  free_failures   constant int      := 5;
  free_when_known constant int      := 100;
  first_lock      constant interval := '15 seconds';
  longest_lock    constant interval := '15 minutes';
  forgotten_after constant interval := '1 day';    -- a failure
  known_for       constant interval := '90 days';  -- a place, after a success
  -- over all places
  failures_of_all constant int      := 20;
  counted_for     constant interval := '1 hour';
  lock_of_all     constant interval := '30 seconds';

  last_success timestamptz;  -- here
  free         int;
  failures     int;
  latest       timestamptz;
  until        timestamptz;
begin
  select max(at) into last_success from data.log_in_attempt
  where place_key = log_in_locked_until.place_key and succeeded and at > log_in_locked_until.now - known_for;

  free := case when last_success is null then free_failures else free_when_known end;
  select count(*), max(at) into failures, latest from data.log_in_attempt
  where place_key = log_in_locked_until.place_key and not succeeded
    and at > log_in_locked_until.now - forgotten_after;
  if failures >= free then
    until := latest + least(first_lock * 2 ^ least(failures - free, 20), longest_lock);
  end if;

  if last_success is null then
    select count(*), max(at) into failures, latest from data.log_in_attempt
    where email_key = log_in_locked_until.email_key and not succeeded
      and at > log_in_locked_until.now - counted_for;
    if failures >= failures_of_all then
      until := greatest(until, latest + lock_of_all);
    end if;
  end if;

  if private.log_in_failures(private.log_in_counter('count', place_key), now) >= private.setting('log_in_burst')::bigint
     or last_success is null and private.log_in_failures(private.log_in_counter('login', login_key), now)
                                 >= private.setting('log_in_burst_of_login')::bigint then
    until := greatest(until, to_timestamp(300 * (private.log_in_window(now) / 1000000 + 1)));
  end if;
  return case when until > log_in_locked_until.now then until end;
end
$$;
