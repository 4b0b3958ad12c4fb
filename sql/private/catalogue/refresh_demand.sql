-- Adds the bookings made since the last time to what says how much concerts are wanted (data.concert_demand). Done every five
-- minutes at most, by whoever comes first: nobody waits. A booking whose transaction was open all that time may be missed; it is
-- a ranking.
create function private.refresh_demand() returns void
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
declare
  counted bigint;
begin
  if current_setting('transaction_read_only') = 'on' then
    return;  -- a standby server: the primary counts
  elsif not exists (select from data.demand_count d where d.counted_at < clock_timestamp() - interval '5 minutes') then
    return;
  end if;
  perform private.begin_upkeep();
  select d.booking_id into counted from data.demand_count d
  where d.counted_at < clock_timestamp() - interval '5 minutes'
  for update skip locked;
  if not found then
    return;
  end if;
  with fresh as (
    select b.concert_id, count(*)::int as bookings, max(b.booking_id) as last
    from data.booking b where b.booking_id > counted group by b.concert_id),
  added as (
    insert into data.concert_demand (concert_id, bookings)
    select f.concert_id, f.bookings from fresh f join data.concert c on c.concert_id = f.concert_id order by f.concert_id
    on conflict (concert_id) do update set bookings = data.concert_demand.bookings + excluded.bookings)
  update data.demand_count d
  set counted_at = clock_timestamp(), booking_id = coalesce((select max(f.last) from fresh f), d.booking_id);
end
$$;
