-- The report of a shift that is closed: its number, which has no gap as it is drawn in the transaction that closes, of a counter that waits for whoever closes at the same moment; and how the
-- drawer was counted, by notes and coins, where the window told it.
create table data.shift_report (
  report_no     bigint primary key,
  shift_id      bigint not null unique references data.shift_close,
  denominations jsonb                                      -- {"50000": 2, "100": 7}
);
create trigger append_only before update or delete or truncate on data.shift_report for each statement execute function data.refuse_change();
insert into data.shift_report (report_no, shift_id)
select row_number() over (order by c.at, c.shift_id), c.shift_id from data.shift_close c;

create table data.shift_report_counter (
  last_no bigint not null,
  is_one  boolean primary key default true check (is_one)  -- row
);
insert into data.shift_report_counter (last_no) select count(*) from data.shift_report;

-- Each time that a report was had, to print or as a file; the first is the original.
create table data.shift_print (
  shift_id   bigint      not null references data.shift_close,
  print_no   int         not null,
  member_id  bigint      not null references data.member,
  request_id uuid        not null,
  at         timestamptz not null,
  primary key (shift_id, print_no),
  unique (member_id, request_id)
);
create trigger append_only before update or delete or truncate on data.shift_print for each statement execute function data.refuse_change();

insert into data.setting (name, value, about) values
  ('blind_count', 'false', 'who closes a shift is not told what should be in the drawer before it is counted; supervisors are');
