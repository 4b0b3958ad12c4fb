-- What a member agrees to besides the total: prices, grades, times, venue, age limit and seat limit of a concert. The number grows
-- whenever one of them changes (private.import_concert, private.import_venue), so that book can tell whether what the member was
-- shown is still so.
alter table data.concert add column terms_version int not null default 1;
-- The concert's terms when the booking was made; null in bookings from before.
alter table data.booking add column terms_version int;
