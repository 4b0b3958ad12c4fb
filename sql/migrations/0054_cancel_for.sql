-- What the house gives back for a member, and why: as the member would have, or for nothing (illness, say). The reason is for the member to read.
create table data.granted_cancellation (
  grant_id   bigint      generated always as identity primary key,
  at         timestamptz not null,
  member_id  bigint      not null references data.member,  -- who did it
  request_id uuid        not null,
  booking_id bigint      not null,
  ticket_ids bigint[],                       -- that were named, ascending; null: the whole booking
  reason     text        not null check (length(reason) between 1 and 1000),
  is_waived  boolean     not null,           -- for nothing
  entry_id   bigint      not null unique,    -- the refund in the ledger
  unique (member_id, request_id)
);
create index granted_cancellation_booking on data.granted_cancellation (booking_id);
create trigger append_only before update or delete or truncate on data.granted_cancellation
  for each statement execute function data.refuse_change();

alter domain data.cancel_act drop constraint cancel_act_check;
alter domain data.cancel_act add constraint cancel_act_check
  check (value in ('by_hand', 'cancel_booking', 'cancel_tickets', 'cancel_show', 'cancel_concert', 'answer_move', 'cancel_for'));
delete from data.structure where kind = 'domain constraint' and name like 'data.cancel\_act%';

-- A request id counts once, whatever it was for. Most members' are all in the ledger; who used one for something else is known by the purse, so
-- that a booking need not look.
alter table data.purse add column has_requests boolean not null default false;
update data.purse p set has_requests = true
where exists (select from data.kept_booking k where k.member_id = p.member_id)
   or exists (select from data.waiting_entry e where e.member_id = p.member_id)
   or exists (select from data.mail m where m.member_id = p.member_id and m.request_id is not null)
   or exists (select from data.organiser_act a where a.member_id = p.member_id);
