-- One call of api.cancel_booking. Each client has 2,000 members, whose bookings have numbers in the order of their members. Needs -D n=0
-- first_booking=..
\set i :client_id * 2000 + :n
\set booking :first_booking + :i
\set n :n + 1
select * from api.cancel_booking('bench-' || :i::text, gen_random_uuid(), :booking::bigint);
