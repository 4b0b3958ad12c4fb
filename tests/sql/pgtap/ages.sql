-- Of which age somebody is on the day of a show.
\ir support.psql
select no_plan();
select is(private.comes_of_age(born::date, years), day::date, format('%s is %s on %s', born, years, day)) from (values
  ('2008-02-29', 19, '2027-03-01'), ('2008-02-29', 20, '2028-02-29'), ('2008-02-29', 0, '2008-02-29'), ('2008-02-28', 19, '2027-02-28'),
  ('2008-03-01', 19, '2027-03-01'), ('2007-03-01', 17, '2024-03-01'), ('2007-01-29', 19, '2026-01-29'), ('2000-12-31', 18, '2018-12-31'),
  ('1900-02-28', 100, '2000-02-28'), ('2000-02-29', 100, '2100-03-01')) v (born, years, day);
-- Shows on 28 February and 1 March 2087, by the venue's calendar, which is ahead of UTC.
select pg_temp.concert('adults', '{"age_limit": 19, "shows": ["2087-02-28T23:30:00+09:00", "2087-03-01T00:30:00+09:00"]}') as concert \gset
select pg_temp.member('leap', born => '2068-02-29') \g /dev/null
select pg_temp.refuses(format('select api.book(%L, gen_random_uuid(), %s, array[%s])', 'leap', s, pg_temp.seat(s, 1)), 'MU011', 'a day before') from (select pg_temp.show(:concert, 1)) v (s);
select pg_temp.allows(format('select api.book(%L, gen_random_uuid(), %s, array[%s])', 'leap', s, pg_temp.seat(s, 1)), 'on 1 March') from (select pg_temp.show(:concert, 2)) v (s);
-- By the year, as the Youth Protection Act counts, nobody is let in.
select pg_temp.member('by_year', born => '2068-12-31') \g /dev/null
select pg_temp.refuses(format('select api.book(%L, gen_random_uuid(), %s, array[%s])', 'by_year', s, pg_temp.seat(s, 2)), 'MU011', 'the year alone') from (select pg_temp.show(:concert, 2)) v (s);
select * from finish();
rollback;
