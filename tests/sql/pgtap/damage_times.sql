-- What is recorded as past and lies ahead: every instant of every table, but for those that say when something will be.
\ir damage.psql
insert into data.hold_call (at, member_id, address, login) select clock_timestamp(), id, 'local', 'tap' from world where name = 'fan';
insert into damage (name, statement, invariant, line)
select format('%s.%s to come', c.oid::regclass, a.attname),
       format('set local session_replication_role = replica; update %s set %I = clock_timestamp() + interval ''1 hour''', c.oid::regclass, a.attname),
       13, format('%s \(.*\): %s is .*, which is to come', c.oid::regclass, a.attname)
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'data'::regnamespace and c.relkind = 'r' and a.atttypid = 'timestamptz'::regtype
  and (c.relname, a.attname) not in (
    ('concert', 'booking_opens'), ('concert', 'booking_closes'), ('concert', 'first_show'), ('concert', 'last_show'), ('show', 'starts_at'),
    ('sale', 'starts'),
    ('booking', 'starts_at'), ('seat_claim', 'until'), ('session', 'expires_at'), ('session', 'renew_at'),
    ('demand_count', 'counted_at'))  -- damage_catalogue.sql
order by c.oid::regclass::text, a.attnum;
insert into damage (name, statement, invariant, line) values
('a member of all times', 'update data.member set created_at = ''-infinity'' where member_id = {fan}', 13, 'data.member \(member_id {fan}\): created_at is -infinity'),
('a claim of a transaction to come', 'update data.seat_claim set changed = ''99999999999'' where booking_id = {booking2}', 13, 'data.seat_claim \(show_id {show}, seat_id {seat11}\): changed is 99999999999, which is to come'),
('a claim of the next transaction', 'update data.seat_claim set changed = greatest(pg_snapshot_xmax(pg_current_snapshot())::text::bigint, pg_current_xact_id()::text::bigint + 1)::text::xid8 where booking_id = {booking2}', 13, 'data.seat_claim \(show_id {show}, seat_id {seat11}\): changed is');
\ir damage_check.psql
