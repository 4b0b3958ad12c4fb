-- Until when log-in is refused for this e-mail at this place (a client address and login role); null when it is not.
--
-- At a place: five failures since the last success are free, then a lock of 15 seconds that doubles with each further
-- failure, up to 15 minutes; a day without failures forgets them. Attempts during a lock neither count nor extend it.
-- Over all places: 20 failures within an hour lock the e-mail for half a minute after each further one, but only at
-- places from which it has not been logged in within 90 days. So whoever guesses from elsewhere, however often, never
-- locks a fan out at home.
create function private.log_in_locked_until(email_key bytea, place_key bytea, now timestamptz) returns timestamptz
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  home    timestamptz;  -- last success here
  failed  int;
  latest  timestamptz;
  until   timestamptz;
begin
  select max(at) into home from data.log_in_attempt
  where place_key = log_in_locked_until.place_key and succeeded and at > log_in_locked_until.now - interval '90 days';

  select count(*), max(at) into failed, latest from data.log_in_attempt
  where place_key = log_in_locked_until.place_key and not succeeded
    and at > greatest(home, log_in_locked_until.now - interval '1 day');
  if failed >= 5 then
    until := latest + least(interval '15 seconds' * 2 ^ least(failed - 5, 20), interval '15 minutes');
  end if;

  if home is null then
    select count(*), max(at) into failed, latest from data.log_in_attempt
    where email_key = log_in_locked_until.email_key and not succeeded
      and at > log_in_locked_until.now - interval '1 hour';
    if failed >= 20 then
      until := greatest(until, latest + interval '30 seconds');
    end if;
  end if;

  return case when until > log_in_locked_until.now then until end;
end
$$;
