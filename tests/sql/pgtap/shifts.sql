\ir support.psql
-- A clerk's shift: what is in the drawer, what changed hands, and whether it is there at the end.
select no_plan();
create function pg_temp.broken() returns text language sql as $$ select string_agg(invariant || ' ' || detail, '|') from private.verify() where detail <> '' $$;
select pg_temp.member('fan', 1000) as fan, pg_temp.member('staff', 0, 'staff') as staff, pg_temp.member('second', 0, 'staff') as second, pg_temp.member('steward', 0, 'steward') as steward, pg_temp.member('admin', 0, 'admin') as admin \gset
create function pg_temp.opens(token text, request text, counter text, amount text) returns text language sql as $$ select format('select shift_id is not null as is_open from api.open_shift(%L, %L, %L, %s)', token, request, counter, amount) $$;
create function pg_temp.pays(token text, request text, shift text, amount text, reason text default 'Change') returns text language sql as $$ select format('select api.pay_in(%L, %L, %s, %s, %L)', token, request, shift, amount, reason) $$;
create function pg_temp.takes(token text, request text, member text, amount text, pay text, further text default '') returns text language sql as $$
  select format('select balance, change from api.take_money(%L, %L, %s, %s, %L%s)', token, request, member, amount, pay, further)
$$;
create function pg_temp.closes(token text, request text, shift text, counted text, reason text default null) returns text language sql as $$
  select format('select expected, difference from api.close_shift(%L, %L, %s, %s%s)', token, request, shift, counted, ', ' || quote_literal(reason))
$$;
create function pg_temp.id(n int) returns text language sql as $$ select lpad(n::text, 32, '0')::uuid::text $$;

-- opening
select pg_temp.refuses(pg_temp.takes('staff', pg_temp.id(1), :'fan', '500', 'cash'), 'MU015', 'no money without a shift');
select pg_temp.gives(pg_temp.opens('staff', pg_temp.id(2), ' Counter  1', '50000'), 't', 'begun');
select pg_temp.gives(pg_temp.opens('staff', pg_temp.id(2), 'Counter 1', '50000'), 't', 'the same again');
select is((select string_agg(counter || ' ' || float_amount, ',') from data.shift), 'Counter 1 50000', 'is one');
select shift_id as shift from data.shift \gset
select pg_temp.refuses(pg_temp.opens('staff', pg_temp.id(2), 'Counter 2', '50000'), 'MU013', 'the request was another');
select pg_temp.refuses(pg_temp.opens(token, request, counter, amount), code, concat_ws(' ', token, counter, amount)) from (values
  ('staff', pg_temp.id(3), 'Counter 2', '0', 'MU009'), ('steward', pg_temp.id(3), 'C', '0', 'MU008'), ('fan', pg_temp.id(3), 'C', '0', 'MU008'), ('nobody', pg_temp.id(3), 'C', '0', 'MU007'), ('second', null, 'C', '0', 'MU009'),
  ('second', pg_temp.id(3), ' ', '0', 'MU009'), ('second', pg_temp.id(3), null, '0', 'MU009'), ('second', pg_temp.id(3), repeat('c', 81), '0', 'MU009'), ('second', pg_temp.id(3), 'C', '-1', 'MU009'), ('second', pg_temp.id(3), 'C', 'null', 'MU009'),
  ('second', pg_temp.id(3), 'C', '9223372036854775807', 'MU009')) v (token, request, counter, amount, code);

-- money in and out
select pg_temp.allows(pg_temp.pays('staff', pg_temp.id(4), :'shift', '20000'), 'change is brought');
select pg_temp.allows(pg_temp.pays('staff', pg_temp.id(4), :'shift', '20000'), 'once');
select pg_temp.allows(pg_temp.pays('staff', pg_temp.id(5), :'shift', '-30000', 'To the bank'), 'and taken away');
select pg_temp.refuses(pg_temp.pays(token, request, shift, amount, reason), code, concat_ws(' ', token, shift, amount, reason)) from (values
  ('staff', pg_temp.id(4), :'shift', '20001', 'Change', 'MU013'), ('staff', pg_temp.id(2), :'shift', '1', 'Change', 'MU013'), ('staff', pg_temp.id(6), :'shift', '-40001', 'Too much', 'MU009'), ('staff', pg_temp.id(6), :'shift', '0', 'Nothing', 'MU009'),
  ('staff', pg_temp.id(6), :'shift', 'null', 'Nothing', 'MU009'), ('staff', pg_temp.id(6), :'shift', '1', ' ', 'MU009'), ('staff', pg_temp.id(6), :'shift', '1', null, 'MU009'), ('staff', null, :'shift', '1', 'x', 'MU009'), ('staff', pg_temp.id(6), 'null', '1', 'x', 'MU009'),
  ('staff', pg_temp.id(6), '-1', '1', 'x', 'MU006'), ('second', pg_temp.id(6), :'shift', '1', 'x', 'MU008'), ('admin', pg_temp.id(6), :'shift', '1', 'x', 'MU008'), ('steward', pg_temp.id(6), :'shift', '1', 'x', 'MU008'), ('nobody', pg_temp.id(6), :'shift', '1', 'x', 'MU007')) v (token, request, shift, amount, reason, code);

-- coins
select pg_temp.gives(pg_temp.takes('staff', pg_temp.id(7), :'fan', '3000', 'cash', ', 5000'), '4000,2000', 'coins for cash, with the change');
select pg_temp.gives(pg_temp.takes('staff', pg_temp.id(7), :'fan', '3000', 'cash', ', 5000'), '4000,2000', 'once');
select pg_temp.gives(pg_temp.takes('staff', pg_temp.id(8), :'fan', '7000', 'card', ', null, '' 12  34'''), '11000,0', 'by card');
select pg_temp.gives('select kind, amount, balance from api.my_ledger(''fan'') where amount in (3000, 7000)', 'top_up,7000,11000|top_up,3000,4000', 'the member has them');
select pg_temp.refuses(pg_temp.takes(token, request, member, amount, pay, further), code, concat_ws(' ', token, member, amount, pay, further)) from (values
  ('staff', pg_temp.id(7), :'fan', '3000', 'cash', ', 4000', 'MU013'), ('staff', pg_temp.id(7), :'second', '3000', 'cash', ', 5000', 'MU013'), ('staff', pg_temp.id(4), :'fan', '20000', 'cash', '', 'MU013'), ('staff', pg_temp.id(9), :'fan', '3000', 'cash', ', 2999', 'MU009'),
  ('staff', pg_temp.id(9), :'fan', '3000', 'card', ', 3000', 'MU009'), ('staff', pg_temp.id(9), :'fan', '3000', 'coins', '', 'MU009'), ('staff', pg_temp.id(9), :'fan', '3000', null, '', 'MU009'), ('staff', pg_temp.id(9), :'fan', '0', 'cash', '', 'MU009'),
  ('staff', pg_temp.id(9), :'fan', '-5', 'cash', '', 'MU009'), ('staff', pg_temp.id(9), :'fan', 'null', 'cash', '', 'MU009'), ('staff', pg_temp.id(9), :'fan', '999999999999', 'cash', '', 'MU009'), ('staff', pg_temp.id(9), 'null', '1', 'cash', '', 'MU009'),
  ('staff', pg_temp.id(9), '-1', '1', 'cash', '', 'MU006'), ('staff', pg_temp.id(9), :'fan', '1', 'card', ', null, repeat(''1'', 81)', 'MU009'), ('staff', null, :'fan', '1', 'cash', '', 'MU009'), ('second', pg_temp.id(9), :'fan', '1', 'cash', '', 'MU015'),
  ('fan', pg_temp.id(9), :'fan', '1', 'cash', '', 'MU008'), ('steward', pg_temp.id(9), :'fan', '1', 'cash', '', 'MU008'), ('nobody', pg_temp.id(9), :'fan', '1', 'cash', '', 'MU007')) v (token, request, member, amount, pay, further, code);
select pg_temp.refuses(format('select api.top_up(''staff'', %L, 1)', pg_temp.id(7)), 'MU013', 'a request id counts once, whatever it was for');
select is(pg_temp.broken(), null, 'nothing is broken');
select pg_temp.gives('select clerk, counter, float_amount, expected, counted, takings from api.shifts(''staff'')',
  'staff,"Counter 1",50000,43000,,"[{""pay"": ""cash"", ""kind"": ""pay_in"", ""count"": 1, ""amount"": 20000}, {""pay"": ""cash"", ""kind"": ""pay_out"", ""count"": 1, ""amount"": -30000}, {""pay"": ""card"", ""kind"": ""top_up"", ""count"": 1, ""amount"": 7000}, {""pay"": ""cash"", ""kind"": ""top_up"", ""count"": 1, ""amount"": 3000}]"',
  'what the shift comes to so far');

-- closing
select pg_temp.refuses(pg_temp.closes(token, request, shift, counted, reason), code, concat_ws(' ', token, shift, counted, reason)) from (values
  ('staff', pg_temp.id(10), :'shift', '42000', null, 'MU009'), ('staff', pg_temp.id(10), :'shift', '42000', ' ', 'MU009'), ('staff', pg_temp.id(10), :'shift', '-1', 'x', 'MU009'), ('staff', pg_temp.id(10), :'shift', 'null', 'x', 'MU009'), ('staff', null, :'shift', '43000', null, 'MU009'),
  ('staff', pg_temp.id(7), :'shift', '43000', null, 'MU013'), ('second', pg_temp.id(10), :'shift', '43000', null, 'MU008'), ('staff', pg_temp.id(10), '-1', '43000', null, 'MU006'), ('staff', pg_temp.id(10), 'null', '43000', null, 'MU009'), ('admin', pg_temp.id(10), '-1', '43000', null, 'MU006'),
  ('fan', pg_temp.id(10), :'shift', '43000', null, 'MU008'), ('nobody', pg_temp.id(10), :'shift', '43000', null, 'MU007')) v (token, request, shift, counted, reason, code);
select pg_temp.gives(pg_temp.closes('staff', pg_temp.id(10), :'shift', '42000', 'A note was torn'), '43000,-1000', 'a difference with its reason');
select pg_temp.gives(pg_temp.closes('staff', pg_temp.id(10), :'shift', '42000', 'A note was torn'), '43000,-1000', 'the same again');
select pg_temp.refuses(pg_temp.closes('staff', pg_temp.id(10), :'shift', '43000'), 'MU013', 'the request was another');
select pg_temp.refuses(pg_temp.closes('staff', pg_temp.id(11), :'shift', '43000'), 'MU015', 'it is closed');
select pg_temp.refuses(pg_temp.takes('staff', pg_temp.id(11), :'fan', '1', 'cash'), 'MU015', 'no money after that');
select pg_temp.refuses(pg_temp.pays('staff', pg_temp.id(11), :'shift', '1'), 'MU015', 'of any kind');
select pg_temp.gives(pg_temp.takes('staff', pg_temp.id(7), :'fan', '3000', 'cash', ', 5000'), '4000,2000', 'but what was asked before is answered');
select pg_temp.gives(pg_temp.opens('second', pg_temp.id(1), 'Counter 2', '0'), 't', 'another clerk''s');
select pg_temp.gives('select counter from api.shifts(''staff'')', '"Counter 1"', 'a clerk sees their own');
select pg_temp.gives('select counter, closed_at is null as is_open, reason from api.shifts(''admin'')', '"Counter 2",t,""|"Counter 1",f,"A note was torn"', 'an administrator all');
select shift_id as left_open from data.shift where counter = 'Counter 2' \gset
select is((select counter from api.shifts('admin', :'left_open')), 'Counter 1', 'page by page');
select pg_temp.gives(pg_temp.closes('admin', pg_temp.id(1), :'left_open', '0'), '0,0', 'and closes one that was left open');
select pg_temp.gives('select actor, act, object, detail ->> ''expected'' as expected from api.acts(''admin'', ''2020-01-01Z'', ''2100-01-01Z'') where act = ''close_shift''', format('admin,close_shift,"shift %s",0', :'left_open'), 'which is on the record');
select pg_temp.gives('select act, object, detail ->> ''amount'' as amount from api.acts(''admin'', ''2020-01-01Z'', ''2100-01-01Z'') where act = ''take_money''', format('take_money,"member %s",7000|take_money,"member %1$s",3000', :'fan'), 'as coins are that were sold');
select pg_temp.refuses(statement, code, statement) from (values ('select api.shifts(''fan'')', 'MU008'), ('select api.shifts(''steward'')', 'MU008'), ('select api.shifts(''nobody'')', 'MU007'), ('select api.shifts(''staff'', ''x'')', 'MU009')) v (statement, code);
select throws_ok(statement, '55000') from unnest(array['delete from data.shift', 'update data.shift_close set counted = 0', 'delete from data.shift_money']) statement;
select is(pg_temp.broken(), null, 'nothing is broken');

-- the report
create function pg_temp.report(token text, request text, shift text) returns text language sql as $$ select format('select * from api.shift_report(%L, %L, %s)', token, request, shift) $$;
create function pg_temp.counts(token text, request text, shift text, counted text, denominations text) returns text language sql as $$
  select format('select expected, difference from api.close_shift(%L, %L, %s, %s, ''Torn'', %L)', token, request, shift, counted, denominations)
$$;
select pg_temp.gives(pg_temp.opens('staff', pg_temp.id(20), 'Counter 1', '50000'), 't', 'the next shift');
select max(shift_id) as counted from data.shift \gset
select pg_temp.refuses(pg_temp.report('staff', pg_temp.id(21), :'counted'), 'MU009', 'of an open shift there is no report');
select pg_temp.allows(pg_temp.pays('staff', pg_temp.id(22), :'counted', '-7000', 'Stamps'), 'something is bought');
select pg_temp.refuses(pg_temp.counts('staff', pg_temp.id(23), :'counted', '42300', denominations), 'MU009', 'counted as ' || denominations) from unnest(array[
  '{"10000": 4, "100": 22}', '{"10000": 4, "100": 24}', '{}', '[]', '4', 'null', '{"10000": 4, "100": 23, "3": 0}', '{"10000": "4", "100": 23}', '{"10000": 4.4, "100": 23}', '{"10000": -1, "50000": 1, "100": 23}',
  '{"10000": 4, "100": null}', format('{"10000": 4, "100": 23, "%s": 0}', repeat('x', 3000))]) denominations;
select pg_temp.gives(pg_temp.counts('staff', pg_temp.id(23), :'counted', '42300', '{"10000": 4.0, "100": 23, "50": 0}'), '43000,-700', 'by notes and coins');
select pg_temp.gives(pg_temp.counts('staff', pg_temp.id(23), :'counted', '42300', '{"100": 23, "10000": 4}'), '43000,-700', 'the same again');
select pg_temp.refuses(pg_temp.counts('staff', pg_temp.id(23), :'counted', '42300', '{"100": 423}'), 'MU013', 'the request was another');
select pg_temp.gives(format('select report_no, print_no, clerk, closed_by, counter, float_amount, expected, counted, denominations, reason, sold, given_back from api.shift_report(''staff'', %L, %s)', pg_temp.id(24), :'counted'),
  '3,1,staff,staff,"Counter 1",50000,43000,42300,"{""100"": 23, ""10000"": 4}",Torn,0,0', 'the third report, in the original');
select is((select jsonb_agg(m - 'at') from api.shift_report('staff', pg_temp.id(24)::uuid, :counted) r, jsonb_array_elements(r.movements) m), '[{"amount": -7000, "reason": "Stamps"}]', 'what was taken out, and why');
select is((select takings from api.shift_report('staff', pg_temp.id(24)::uuid, :counted)), '[{"pay": "cash", "kind": "pay_out", "count": 1, "amount": -7000}]', 'and what it comes to');
select is((select (r.opened_at, r.closed_at) = (s.opened_at, c.at) from api.shift_report('staff', pg_temp.id(24)::uuid, :counted) r, data.shift s join data.shift_close c using (shift_id) where s.shift_id = :counted), true, 'from when to when');
select is((select print_no from api.shift_report('staff', pg_temp.id(24)::uuid, :counted)), 1, 'the same request again is the same print');
select pg_temp.gives('select report_no, print_no from api.shift_report(''staff'', ''' || pg_temp.id(25) || ''', ' || :'counted' || ')', '3,2', 'again is a second one');
select pg_temp.gives('select report_no, print_no from api.shift_report(''admin'', ''' || pg_temp.id(25) || ''', ' || :'counted' || ')', '3,3', 'an administrator''s is the third');
select pg_temp.gives('select actor, object, detail ->> ''print'' as print from api.acts(''admin'', ''2020-01-01Z'', ''2100-01-01Z'') where act = ''shift_report''', format('admin,"shift %s",3', :'counted'), 'which is on the record');
select pg_temp.gives('select report_no, print_no, denominations, reason from api.shift_report(''staff'', ''' || pg_temp.id(26) || ''', ' || :'shift' || ')', '1,1,,"A note was torn"', 'of one that was not counted by notes and coins, too');
select pg_temp.gives('select report_no, prints from api.shifts(''admin'')', '3,3|2,0|1,1', 'the list says how often each was had');
select pg_temp.refuses(pg_temp.report(token, request, shift), code, concat_ws(' ', token, request, shift)) from (values
  ('second', pg_temp.id(27), :'counted', 'MU008'), ('fan', pg_temp.id(27), :'counted', 'MU008'), ('steward', pg_temp.id(27), :'counted', 'MU008'), ('nobody', pg_temp.id(27), :'counted', 'MU007'), ('staff', null, :'counted', 'MU009'),
  ('staff', pg_temp.id(27), 'null', 'MU009'), ('staff', pg_temp.id(27), '-1', 'MU006'), ('staff', pg_temp.id(24), :'shift', 'MU013'), ('staff', pg_temp.id(23), :'counted', 'MU013')) v (token, request, shift, code);
select is((select count(*) from data.shift_print)::int, 4, 'what is refused is not counted');
select throws_ok(statement, '55000') from unnest(array['delete from data.shift_report', 'update data.shift_report set report_no = 9', 'delete from data.shift_print', 'truncate data.shift_print']) statement;

-- a blind count
select pg_temp.member('head', 0, 'supervisor') as head \gset
update data.setting set value = 'true' where name = 'blind_count';
select pg_temp.gives(pg_temp.opens('staff', pg_temp.id(30), 'Counter 1', '50000'), 't', 'another shift');
select pg_temp.gives(pg_temp.opens('head', pg_temp.id(34), 'Counter 3', '100'), 't', 'and a supervisor''s');
select max(shift_id) filter (where member_id = :staff) as blind from data.shift \gset
select pg_temp.allows(pg_temp.pays('staff', pg_temp.id(31), :'blind', '-7000', 'Stamps'), 'something is bought');
select pg_temp.allows(pg_temp.takes('staff', pg_temp.id(32), :'fan', '500', 'card'), 'something is sold by card');
select pg_temp.gives(format('select expected, takings from api.shifts(''staff'') where shift_id in (%s, %s)', :'blind', :'counted'),
  ',"[{""pay"": ""card"", ""kind"": ""top_up"", ""count"": 1, ""amount"": 500}]"|43000,"[{""pay"": ""cash"", ""kind"": ""pay_out"", ""count"": 1, ""amount"": -7000}]"', 'a clerk is told what should be there once it is counted');
select pg_temp.gives('select expected from api.shifts(''head'')', '100', 'a supervisor before');
select pg_temp.gives(format('select expected, jsonb_array_length(takings) as kinds from api.shifts(''admin'') where shift_id = %s', :'blind'), '43000,2', 'an administrator, too');
select pg_temp.refuses(pg_temp.closes('staff', pg_temp.id(33), :'blind', '43001'), 'MU009', 'a difference needs its reason');
select pg_temp.gives(pg_temp.closes('staff', pg_temp.id(33), :'blind', '43001', 'I do not know'), '43000,1', 'and is told then');
update data.setting set value = 'false' where name = 'blind_count';

-- what verify finds
create function pg_temp.found(variadic damage text[]) returns text language plpgsql as $$
declare
  statement text;
  found     text;
begin
  set local session_replication_role = replica;
  foreach statement in array damage loop
    execute statement;
  end loop;
  found := pg_temp.broken();
  raise sqlstate 'DONE0' using message = coalesce(found, '');  -- takes the damage back
exception when sqlstate 'DONE0' then
  return sqlerrm;
end
$$;
select matches(pg_temp.found('update data.shift_money set amount = amount + 1 where kind = ''top_up'' and pay = ''cash'''),
               'shift \d+ was closed with 43000 expected, its money comes to 43001.*money \d+ of shift \d+ is 3001 taken, the ledger''s entry \d+ says top_up of 3000', 'money that was changed');
select matches(pg_temp.found('update data.shift_money set at = at + interval ''1 minute'''), 'money \d+ changed hands at .*, after shift \d+ was closed', 'money after the end');
select matches(pg_temp.found('update data.shift set opened_at = opened_at + interval ''1 minute'''), 'money \d+ changed hands at .*, before shift \d+ was opened', 'money before the beginning');
select matches(pg_temp.found('delete from data.shift_report where report_no = 2'), 'shift \d+ was closed and has no report.*the last report has the number 4, of 3 reports, and the counter stands at 4', 'a report that is gone');
select matches(pg_temp.found('update data.shift_report set denominations = ''{"100": 1}'' where report_no = 3'), 'report 3 of shift \d+ has the notes and coins {"100": 1}, which do not come to 42300', 'another count');
select matches(pg_temp.found('update data.shift_report_counter set last_no = 7'), 'the last report has the number 4, of 4 reports, and the counter stands at 7', 'a counter that runs ahead');
select matches(pg_temp.found('delete from data.shift_print where print_no = 1'), 'the report of shift \d+ was had 2 times, the last of them as number 3', 'a print that is gone');
select matches(pg_temp.found('delete from data.shift_print', 'delete from data.shift_report', 'delete from data.shift_close', format('update data.shift set member_id = %s', :staff)), 'member \d+ has 5 open shifts: \d+, \d+', 'two at once');
select matches(pg_temp.found('update data.shift set counter = '' C''', 'update data.shift_close set reason = '' x'' where reason <> ''''', 'update data.shift_money set slip = '' 1'' where slip <> '''''),
               'shift \d+ is at the counter " C", which is not in its form.*shift \d+ was closed for a reason that is not in its form.*money \d+ of shift \d+ has a slip or a reason that is not in its form', 'texts that are not in their form');
select is(pg_temp.broken(), null, 'nothing is broken');
select * from finish();
rollback;
