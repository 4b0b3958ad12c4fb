-- A sale at the counter writes seven rows, and each insert read the text of each check of its table anew. What one column may hold is a domain's now, which a session reads once; what columns
-- may hold together is told by private.broken_shifts, as with refunds. Who did something is looked for there, too, and not in the row of the clerk, whom each act locked.
create domain data.pay_kind as text check (value in ('coins', 'cash', 'card'));
create domain data.money_pay as text check (value in ('cash', 'card'));
create domain data.money_kind as text check (value in ('pay_in', 'pay_out', 'top_up', 'sale', 'refund', 'reseat'));
create domain data.slip_text as text check (length(value) <= 80);
create domain data.reason_text as text check (length(value) <= 1000);
create domain data.act_name as text check (length(value) between 1 and 80);
create domain data.act_object as text check (length(value) <= 200);

alter table data.shift_money
  drop constraint shift_money_amount_check, drop constraint shift_money_check1, drop constraint shift_money_entry_check, drop constraint shift_money_request_check,
  drop constraint shift_money_booking_check, drop constraint shift_money_pay_check, drop constraint shift_money_slip_check, drop constraint shift_money_reason_check,
  drop constraint shift_money_kind_check,
  alter pay type data.money_pay, alter kind type data.money_kind, alter slip type data.slip_text, alter reason type data.reason_text;
alter table data.counter_sale
  drop constraint counter_sale_pay_check, drop constraint counter_sale_check, drop constraint counter_sale_check1,
  alter pay type data.pay_kind;
alter table data.staff_act
  drop constraint staff_act_act_check, drop constraint staff_act_object_check, drop constraint staff_act_reason_check, drop constraint staff_act_member_id_fkey,
  alter act type data.act_name, alter object type data.act_object, alter reason type data.reason_text;
delete from data.structure
where kind in ('constraint', 'reference') and name ~ '^data\.(shift_money|counter_sale|staff_act)\.\w+_(check\d?|fkey)$'
   or kind in ('column', 'default') and name in ('data.shift_money.pay', 'data.shift_money.kind', 'data.shift_money.slip', 'data.shift_money.reason', 'data.counter_sale.pay',
                                                 'data.staff_act.act', 'data.staff_act.object', 'data.staff_act.reason');

-- Request ids that the ledger does not have, whatever they were for: one place to look for them, where each kind was asked in a table of its own.
create table data.used_request (
  member_id  bigint not null,
  request_id uuid   not null,
  primary key (member_id, request_id)
);
insert into data.used_request (member_id, request_id)
select member_id, request_id from data.kept_booking
union select member_id, request_id from data.waiting_entry
union select member_id, request_id from data.mail where request_id is not null
union select member_id, request_id from data.organiser_act
union select member_id, request_id from data.granted_cancellation
union select member_id, request_id from data.shift
union select member_id, request_id from data.shift_close
union select member_id, request_id from data.shift_money where request_id is not null
union select clerk_id, request_id from data.counter_sale
union select made_by, request_id from data.made_account
union select clerk_id, request_id from data.reseat
union select member_id, request_id from data.phase_code where request_id is not null
union select member_id, request_id from data.tick_ask
union select member_id, request_id from data.draw_request
order by 1, 2;
