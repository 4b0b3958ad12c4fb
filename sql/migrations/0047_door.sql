-- Who may do what at the door and the counter. Each role may do what the ones before it may; a steward scans, and no more.
alter domain data.member_role drop constraint member_role_check;
alter domain data.member_role add constraint member_role_check check (value in ('fan', 'steward', 'staff', 'supervisor', 'admin'));
delete from data.structure where kind = 'domain constraint' and name like 'data.member\_role%';

-- Who was let in, when, at which door and by whom. That a ticket is used is said by its claim (data.seat_claim.used_at).
create table data.admission (
  admission_id bigint      generated always as identity primary key,
  booking_id   bigint      not null,
  ordinal      int         not null,  -- the ticket's place among the booking's seats
  at           timestamptz not null,
  gate         text        not null check (length(gate) <= 80),
  admitted_by  bigint      not null references data.member
);
create index admission_ticket on data.admission (booking_id, ordinal);
create trigger append_only before update or delete or truncate on data.admission
  for each statement execute function data.refuse_change();
