-- Seats that are given back, by their members.

-- A seat that was given back is a claim without a member that has an end: nobody's until then, free from then on. The index of what
-- ends serves it, too.
drop index data.seat_claim_hold;
create index seat_claim_hold on data.seat_claim (show_id, until) where booking_id is null;
delete from data.structure where name = 'data.seat_claim_hold';

-- What was done: which call gave the ticket back, when, and what was kept of its price. The entry of the ledger is the refund's, which
-- has the request id: so the rows of one entry are what a repeated call gave back.
create domain data.percent as numeric check (value between 0 and 100);
create domain data.cancel_act as text check (value in ('by_hand', 'cancel_booking', 'cancel_tickets'));
alter table data.cancelled_ticket
  add column fee          data.coins not null default 0,
  add column fee_percent  data.percent not null default 0,
  add column cancelled_at timestamptz,
  add column entry_id     bigint,
  add column act          data.cancel_act not null default 'by_hand';
alter table data.cancelled_ticket alter fee drop default, alter fee_percent drop default, alter act drop default;

-- Nobody could cancel until now; what was given back by hand had one refund of the whole price.
update data.cancelled_ticket c set cancelled_at = l.at, entry_id = l.entry_id
from data.booking b join data.ledger l on l.member_id = b.member_id and l.booking_id = b.booking_id and l.kind = 'refund'
where b.booking_id = c.booking_id and l.amount = b.total;
do $$
declare
  wrong bigint := (select min(c.booking_id) from data.cancelled_ticket c where c.entry_id is null);
begin
  if wrong is not null then
    raise exception 'booking % is cancelled, and was not given back whole: mend what my-universe-admin verify names, then deploy again', wrong;
  end if;
end
$$;
alter table data.cancelled_ticket alter cancelled_at set not null, alter entry_id set not null;
