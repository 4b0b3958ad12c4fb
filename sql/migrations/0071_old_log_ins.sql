-- Attempts to log in are swept when they are old: failures after a day, successes after 90. With one index for both, each log-in read all
-- successes in between to find the few failures.
drop index data.log_in_attempt_at;
create index log_in_attempt_succeeded on data.log_in_attempt (at) where succeeded;
create index log_in_attempt_failed on data.log_in_attempt (at) where not succeeded;
