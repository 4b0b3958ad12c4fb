\ir support.psql
select plan(15);
select pg_temp.concert('one') as concert \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as show2 \gset
select pg_temp.seat(:show, 1) as a1 \gset
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend \gset
select booking_id as booking from api.book('fan', gen_random_uuid(), :show, array[:a1]) \gset

-- Breaks the data behind the procedures' back, asks, and mends it.
create function pg_temp.broken(statement text, number int) returns text language plpgsql as $$
declare
  answer text;
begin
  execute statement;
  select string_agg(invariant::text || coalesce(': ' || detail, ''), ' ') into answer from private.verify() where not ok;
  raise exception using errcode = 'TAP00', message = coalesce(answer, 'all is well');
exception when sqlstate 'TAP00' then
  return sqlerrm;
end
$$;
create function pg_temp.finds(statement text, number int, about text) returns text language sql as $$
  select tap.matches(pg_temp.broken(statement, number), '^' || number || ': .*\d', about)
$$;
select is(pg_temp.broken('select', 0), 'all is well', 'nothing is broken');
alter table data.ledger disable trigger append_only;
select pg_temp.finds(format('drop index data.ticket_one_live_per_seat; insert into data.ticket (booking_id, show_id, seat_id, price) values (%s, %s, %s, 0)', :booking, :show, :a1), 1, 'a seat sold twice');
select pg_temp.finds(format('delete from data.seat_claim where show_id = %s', :show), 1, 'a ticket without its claim');
select pg_temp.finds(format('insert into data.seat_claim values (%s, %s, %s, 1, ''infinity'')', :show2, :a1, :fan), 1, 'a claim without its ticket');
select matches(pg_temp.broken(format('drop index data.booking_one_live_per_concert; insert into data.booking (member_id, concert_id, show_id, total, booking_opens, booking_closes, starts_at) values (%s, %s, %s, 0, ''-infinity'', ''infinity'', ''infinity'')', :fan, :concert, :show2), 2), '2: member \d+ has 2 live', 'two bookings of a concert');
select pg_temp.finds(format('update data.member set balance = balance + 1 where member_id = %s', :fan), 3, 'a balance that nobody paid');
select pg_temp.finds(format('delete from data.ledger where member_id = %s', :friend), 3, 'a ledger that lost an entry');
select matches(pg_temp.broken(format('update data.ticket set price = 99 where booking_id = %s', :booking), 4), '^4: booking', 'a total that is no sum');
select matches(pg_temp.broken(format('update data.ledger set booking_id = null where booking_id = %s', :booking), 4), '^4: booking', 'a booking that nobody paid');
select matches(pg_temp.broken(format('update data.booking set state = ''cancelled'' where booking_id = %s', :booking), 4), '4: booking', 'a cancelled booking without its refund');
select pg_temp.finds(format('insert into data.seat_claim (show_id, seat_id, until) values (%s, -1, ''infinity'')', :show), 5, 'a claim on no seat');
select pg_temp.finds(format('update data.price_band set price = 1 where concert_id = %s and price = 50', :concert), 5, 'a price band that is no price');
select pg_temp.finds(format('alter table data.booking drop constraint booked_inside_period; update data.booking set booked_at = booking_opens - interval ''1 s'' where booking_id = %s', :booking), 6, 'a booking before its period');
select pg_temp.finds(format('insert into data.seat_claim values (%s, %s + 1, %s, null, clock_timestamp() + interval ''6 min'')', :show, :a1, :fan), 6, 'a hold that lasts too long');
select throws_ok(format('update data.booking set booked_at = booking_closes where booking_id = %s', :booking), '23514'::char(5));
select * from finish();
rollback;
