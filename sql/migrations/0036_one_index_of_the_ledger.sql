-- The ledger's one index, (member_id, request_id), serves the rule (a request id counts once), the replay and all that a member asks
-- of it. What the others kept, without anybody looking something up by them, private.verify asks of the rows: that a number is given
-- once, which the sequence sees to, and that a booking is charged once, which has a number of its own by then.
alter table data.ledger drop constraint if exists ledger_pkey;
drop index if exists data.ledger_one_charge_per_booking;
delete from data.structure where name in ('data.ledger.ledger_pkey', 'data.ledger_one_charge_per_booking');
