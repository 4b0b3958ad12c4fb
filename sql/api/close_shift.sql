-- Ends a shift with what was counted in the drawer: what should have been there, and how much more there was. A difference needs its reason. `denominations` says how it was counted, by notes
-- and coins ({"50000": 2, "100": 7}), for the shift's report, whose number is drawn here. The same request again returns the first answer. For the clerk whose shift it is, and for administrators, who close one that was left open. MU006 (no such shift), MU007, MU008,
-- MU009 (no request id, an amount below zero, a difference without a reason, notes and coins that do not come to what was counted), MU013, MU015 (the shift is closed).
create function api.close_shift(token text, request_id uuid, shift_id bigint, counted bigint, reason text default '', denominations jsonb default null, out expected bigint, out difference bigint)
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
  clerk   data.member;
  owner   bigint;
  why     text := '';
  pieces  jsonb;
  number  bigint;
  earlier data.shift_close;
begin
  if close_shift.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  select s.member_id into owner from data.shift s where s.shift_id = close_shift.shift_id;
  me := private.lock_members(close_shift.token, owner);
  if close_shift.reason is not null and data.block_form(left(close_shift.reason, 2000)) <> '' then
    why := private.reason_text(close_shift.reason);
  end if;
  pieces := private.denominations_form(close_shift.denominations);
  select c.* into earlier from data.shift_close c where c.member_id = me.member_id and c.request_id = close_shift.request_id;
  if found then
    if (earlier.shift_id, earlier.counted, earlier.reason, (select r.denominations from data.shift_report r where r.shift_id = earlier.shift_id))
       is distinct from (close_shift.shift_id, close_shift.counted, why, pieces) then
      perform private.refuse('MU013');
    end if;
    expected   := earlier.expected;
    difference := earlier.counted - earlier.expected;
    return;
  end if;
  perform private.require_new_request(me.member_id, close_shift.request_id);
  perform private.require_clerk(me);
  select m.* into clerk from data.member m where m.member_id = me.member_id;
  perform private.require_own_shift(case when private.has_right(clerk, 'all_shifts') then coalesce(owner, me.member_id) else me.member_id end, close_shift.shift_id);
  if coalesce(close_shift.counted, -1) not between 0 and 1000000000000 then
    perform private.refuse('MU009', 'counted is out of range');
  elsif private.denominations_sum(pieces) <> close_shift.counted then
    perform private.refuse('MU009', 'the notes and coins do not come to what was counted');
  end if;
  expected   := private.expected_cash(close_shift.shift_id);
  difference := close_shift.counted - expected;
  if difference <> 0 and why = '' then
    perform private.refuse('MU009', 'a difference needs its reason');
  end if;
  insert into data.shift_close (shift_id, member_id, request_id, at, expected, counted, reason)
  values (close_shift.shift_id, me.member_id, close_shift.request_id, clock_timestamp(), expected, close_shift.counted, why);
  update data.shift_report_counter c set last_no = c.last_no + 1 returning c.last_no into number;
  insert into data.shift_report (report_no, shift_id, denominations) values (number, close_shift.shift_id, pieces);
  perform private.note_request(me.member_id, close_shift.request_id);
  if owner <> me.member_id then
    perform private.note_act(clerk, clock_timestamp(), 'close_shift', 'shift ' || close_shift.shift_id, why,
                             jsonb_build_object('expected', expected, 'counted', close_shift.counted));
  end if;
end
$$;
