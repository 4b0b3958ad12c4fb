-- Out and in again, where a show allows it. Who went out may come back: that is another admission, which says which departure it follows. What is out is told by the last admission
-- alone, so that a ticket stays used (data.seat_claim.used_at) from the first admission on, and nothing that asks for that has to know of departures.
alter table data.concert add column reentry boolean not null default false;

create table data.departure (
  admission_id bigint      primary key references data.admission,  -- which it ends
  at           timestamptz not null,
  scanned_at   timestamptz,                                        -- by the clock of a door that told it later
  gate         text        not null check (length(gate) <= 80),
  noted_by     bigint      not null references data.member
);
create trigger append_only before update or delete or truncate on data.departure for each statement execute function data.refuse_change();

alter table data.admission
  add column scanned_at timestamptz,                       -- by the clock of a door that told it later
  add column back_from  bigint references data.departure;  -- who comes back; null: who comes in

-- Doors tell later who went out, too.
alter table data.door_scan
  add column is_out boolean not null default false,
  drop constraint door_scan_outcome_check,
  add constraint door_scan_outcome_check check (case when is_out then outcome in ('left', 'not_in', 'no_reentry', 'cancelled', 'unknown')
                                                     else outcome in ('admitted', 'already_used', 'cancelled', 'unknown') end),
  drop constraint door_scan_pkey,
  add primary key (show_id, device, code_hash, scanned_at, is_out);
delete from data.structure where name in ('data.door_scan.door_scan_outcome_check', 'data.door_scan.door_scan_pkey', 'data.door_scan_pkey');
-- What was told in another order than it happened in (private.reconcile_exit).
create index door_scan_order on data.door_scan (booking_id, ordinal) where outcome in ('not_in', 'already_used');
