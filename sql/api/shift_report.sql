-- The report of a shift that is closed, to print or to keep; how often it was had is counted, and print_no says the how manieth this is: 1 is the original. The same request again returns the
-- same. `denominations` is how the drawer was counted ({"50000": 2}), null where it was not told; `movements` what was put in and taken out (`[{"at": "...", "amount": -50000, "reason": "To the
-- bank"}]`); sold and given_back count tickets, for cash and by card. For the clerk whose shift it is, and for administrators, on the record. MU006 (no such shift), MU007, MU008, MU009 (no request
-- id, the shift is open), MU013.
create function api.shift_report(token text, request_id uuid, shift_id bigint, out report_no bigint, out print_no int, out clerk text, out closed_by text, out counter text,
                                 out opened_at timestamptz, out closed_at timestamptz, out float_amount bigint, out expected bigint, out counted bigint, out denominations jsonb, out reason text,
                                 out takings jsonb, out movements jsonb, out sold int, out given_back int)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  me      private.actor;
  asker   data.member;
  shift   data.shift;
  earlier data.shift_print;
begin
  if shift_report.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  select s.* into shift from data.shift s where s.shift_id = shift_report.shift_id;
  me := private.lock_members(shift_report.token, shift.member_id);  -- of two who ask at once one is the second
  select p.* into earlier from data.shift_print p where p.member_id = me.member_id and p.request_id = shift_report.request_id;
  if found then
    if earlier.shift_id is distinct from shift_report.shift_id then
      perform private.refuse('MU013');
    end if;
    print_no := earlier.print_no;
  else
    perform private.require_new_request(me.member_id, shift_report.request_id);
    asker := private.require_clerk(me);
    if shift_report.shift_id is null then
      perform private.refuse('MU009', 'shift_id is null');
    elsif shift.shift_id is null then
      perform private.refuse('MU006', 'no such shift');
    elsif shift.member_id <> me.member_id and not private.has_right(asker, 'all_shifts') then
      perform private.refuse('MU008', 'this is the shift of somebody else');
    elsif not exists (select from data.shift_close c where c.shift_id = shift_report.shift_id) then
      perform private.refuse('MU009', 'the shift is open');
    end if;
    print_no := 1 + coalesce((select max(p.print_no) from data.shift_print p where p.shift_id = shift_report.shift_id), 0);
    insert into data.shift_print (shift_id, print_no, member_id, request_id, at)
    values (shift_report.shift_id, shift_report.print_no, me.member_id, shift_report.request_id, clock_timestamp());
    perform private.note_request(me.member_id, shift_report.request_id);
    if shift.member_id <> me.member_id then
      perform private.note_act(asker, clock_timestamp(), 'shift_report', 'shift ' || shift_report.shift_id, '', jsonb_build_object('print', shift_report.print_no));
    end if;
  end if;
  counter      := shift.counter;
  opened_at    := shift.opened_at;
  float_amount := shift.float_amount;
  clerk        := (select coalesce(m.name, '') from data.member m where m.member_id = shift.member_id);
  select c.at, c.expected, c.counted, c.reason, coalesce(m.name, ''), r.report_no, r.denominations
  into closed_at, expected, counted, reason, closed_by, report_no, denominations
  from data.shift_close c
  join data.shift_report r on r.shift_id = c.shift_id
  join data.member m on m.member_id = c.member_id
  where c.shift_id = shift_report.shift_id;
  takings   := private.shift_takings(shift_report.shift_id, true);
  movements := (select coalesce(jsonb_agg(jsonb_build_object('at', m.at, 'amount', m.amount, 'reason', m.reason) order by m.money_id), '[]')
                from data.shift_money m where m.shift_id = shift_report.shift_id and m.kind in ('pay_in', 'pay_out'));
  select t.sold, t.given_back into sold, given_back from private.shift_tickets(shift_report.shift_id) t;
end
$$;
