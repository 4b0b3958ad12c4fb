-- Which import made a version of a plan, and so who did and when; null for those that were made before that was written down.
alter table data.seat_plan add column import_no bigint references data.import deferrable initially deferred;
