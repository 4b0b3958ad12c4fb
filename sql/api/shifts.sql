-- Shifts, the newest first, 100 at most: a clerk's own, to administrators all. `after` is the last shift_id seen. Of one that is open, `expected` is what should be
-- in the drawer now. `takings` says what changed hands: `[{"kind": "top_up", "pay": "cash", "count": 2, "amount": 30000}]`. Who counts blind (setting blind_count, right expected_cash) is told
-- neither that nor the takings in cash of a shift that is open: `expected` is null. `report_no` is the number of the report of one that is closed, `prints` how often it was had. For staff. MU007, MU008, MU009.
create function api.shifts(token text, after text default null)
  returns table (shift_id bigint, clerk text, counter text, opened_at timestamptz, float_amount bigint, closed_at timestamptz, expected bigint, counted bigint,
                 reason text, takings jsonb, is_own boolean, report_no bigint, prints int)
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
  me     constant data.member := private.member_of(shifts.token);
  is_all boolean;
  tells  boolean;
begin
  perform private.require_right(me, 'counter');
  if shifts.after !~ '^[1-9][0-9]{0,17}$' then
    perform private.refuse('MU009', 'after is not the number of a shift');
  end if;
  is_all := private.has_right(me, 'all_shifts');
  tells  := private.tells_expected(me);
  return query
    select s.shift_id, coalesce(m.name, ''), s.counter, s.opened_at, s.float_amount::bigint, c.at, coalesce(c.expected, case when tells then private.expected_cash(s.shift_id) end), c.counted::bigint,
           coalesce(c.reason, ''), private.shift_takings(s.shift_id, tells or c.shift_id is not null), s.member_id = me.member_id, r.report_no,
           (select count(*)::int from data.shift_print p where p.shift_id = s.shift_id)
    from data.shift s
    join data.member m on m.member_id = s.member_id
    left join data.shift_close c on c.shift_id = s.shift_id
    left join data.shift_report r on r.shift_id = s.shift_id
    where (s.member_id = me.member_id or is_all) and (shifts.after is null or s.shift_id < shifts.after::bigint)
    order by s.shift_id desc limit 100;
end
$$;
