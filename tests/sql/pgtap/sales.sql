\ir support.psql
select plan(25);
-- What a booking knows of shows is what show, concert and prices say, whatever changes them, and in the same transaction.
create function pg_temp.is_kept(about text) returns text language sql as $$
  select tap.is((select string_agg(l, '; ') from private.broken_sales() l), null, about || ': kept')
$$;
select pg_temp.concert('one') as concert, pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show \gset
select p.first_seat_id as first from data.show s join data.seat_plan p using (plan_id) where s.show_id = :show \gset

-- What each seat from one before the first to one behind the last costs, as the list of seats has it and as a booking has it.
create function pg_temp.listed(show bigint, first bigint) returns text language sql as $$
  select string_agg(coalesce(price::text, '-'), ' ' order by n) from generate_series(first - 1, first + 25) n left join api.seats(show) on seat_id = n
$$;
create function pg_temp.charged(show bigint, first bigint) returns text language sql as $$
  select string_agg(coalesce((private.seat_prices(k.first_seat_ids, k.prices, array[n]))[1]::text, '-'), ' ' order by n)
  from generate_series(first - 1, first + 25) n, data.sale k where k.show_id = show
$$;
select is(pg_temp.charged(:show, :first), '- ' || repeat('100 ', 10) || repeat('50 ', 10) || '- - - - - -', 'what seats cost');
select is(pg_temp.listed(:show, :first), pg_temp.charged(:show, :first), 'is what is shown');
select is((select (first_seat_ids, prices)::text from data.sale where show_id = :show), format('("{%s,%s,%s}","{100,50,NULL}")', :first, :first + 10, :first + 20), 'in as many ranges as prices');
select is((select count(*)::int from data.sale), 4, 'a row a show');
select pg_temp.is_kept('a new concert');

select pg_temp.concert('one', '{"prices": [{"grade": "R", "price": 70, "sections": ["A", "B"]}]}') \g /dev/null
select is((select (first_seat_ids, prices)::text from data.sale where show_id = :show), format('("{%s,%s}","{70,NULL}")', :first, :first + 20), 'one price: one range');
select pg_temp.is_kept('one price');
select pg_temp.concert('one', '{"prices": [{"grade": "R", "price": 70, "sections": ["A"]}, {"grade": "S", "price": 60, "sections": ["C"]}]}') \g /dev/null
select is(pg_temp.charged(:show, :first), '- ' || repeat('70 ', 10) || repeat('- ', 10) || repeat('60 ', 5) || '-', 'what is not sold between them costs nothing that one could pay');
select is(pg_temp.listed(:show, :first), pg_temp.charged(:show, :first), 'is what is shown');
select pg_temp.is_kept('a section that is not sold');
select is((select k.terms_version from data.sale k where k.show_id = :show), (select terms_version from data.concert where concert_id = :concert), 'the terms are those of the concert');

-- when it can be booked
create function pg_temp.on_sale(show bigint, opens text, closes text, starts text, cancelled text default null) returns text language plpgsql as $$
begin
  update data.concert c set booking_opens = opens::timestamptz, booking_closes = closes::timestamptz, cancelled_at = cancelled::timestamptz
  where c.concert_id = (select s.concert_id from data.show s where s.show_id = on_sale.show);
  update data.show s set starts_at = starts::timestamptz where s.show_id = on_sale.show;
  return (select case when isempty(k.period) then 'never'
                      else format('%s %s %s', to_char(lower(k.period), 'MM-DD'), to_char(upper(k.period), 'MM-DD'), lower_inc(k.period) and not upper_inc(k.period)) end
          from data.sale k where k.show_id = on_sale.show);
end
$$;
select is(pg_temp.on_sale(:show, '2089-01-01', '2089-03-01', '2090-07-01'), '01-01 03-01 t', 'from the opening to before the closing');
select is(pg_temp.on_sale(:show, '2089-01-01', '2089-03-01', '2089-02-01'), '01-01 02-01 t', 'or the beginning, when that is earlier');
select is(pg_temp.on_sale(:show, '2089-01-01', '2089-03-01', '2089-01-01'), 'never', 'not when the show begins as booking opens');
select is(pg_temp.on_sale(:show, '2089-01-01', '2089-03-01', '2088-12-01'), 'never', 'nor when it begins before');
select is(pg_temp.on_sale(:show, '2089-01-01', '2089-03-01', '2090-07-01', '2088-01-01'), 'never', 'nor when it is cancelled');
update data.concert set cancelled_at = null, booking_opens = '2020-01-01Z', booking_closes = '2090-01-01Z' where concert_id = :concert;
update data.show set starts_at = starts_at + interval '1 hour' where show_id = :show;
select pg_temp.is_kept('another hour');
update data.concert set cancelled_at = now(), seat_limit = 3, age_limit = 9, booking_opens = booking_opens + interval '1 day' where concert_id = :concert;
select pg_temp.is_kept('another period, limit and age');
update data.concert set title = title || '!';
select pg_temp.is_kept('another title');
insert into data.show (concert_id, plan_id, starts_at) select concert_id, plan_id, starts_at + interval '1 year' from data.show;
select pg_temp.is_kept('more shows');
delete from data.show where concert_id = :other;
select is((select count(*)::int from data.sale where concert_id = :other), 0, 'shows that are gone are not on sale');
select pg_temp.is_kept('fewer shows');

-- the venue is rebuilt
select private.try_to_stop_bookings() \g /dev/null
select pg_temp.concert('three') as three \gset
select private.change_plan(v.venue_id, private.plan_sections(private.latest_plan_id(v.venue_id))) from data.venue v where name = 'Tap Hall' \g /dev/null
select ok((select min(k.first_seat_ids[1]) > :first from data.sale k where k.concert_id = :three), 'a new plan has other seats');
select pg_temp.is_kept('another plan');
select is((select count(*) from data.sale), (select count(*) from data.show), 'a row a show, to the end');
select * from finish();
rollback;
