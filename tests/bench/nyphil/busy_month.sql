-- 2,000 shows in one month, for a calendar to show: May 2031, some 65 a day.
update data.show s set starts_at = timestamptz '2031-05-01 20:00-04' + n % 31 * interval '1 day'
from (select show_id, row_number() over (order by show_id) as n
      from data.show join data.concert using (concert_id) where source = 'nyphil' order by show_id limit 2000) chosen
where chosen.show_id = s.show_id;
analyze data.show;
