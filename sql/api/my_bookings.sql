-- The member's bookings, the newest first; `total` is the sum of its tickets' prices: of a booking that lives those that were not given back, so that it is that of `seats`;
-- `paid` is what was paid for all of it. Of what the organiser, or the counter, did to them last: why, and when the show was to begin, where that was
-- another time, and whether the member keeps it nevertheless (null: no answer yet). `changes` grows whenever something changes
-- about it after it was made: it tells a calendar which entry of it is the newest. MU007.
create function api.my_bookings(token text)
  returns table (booking_id bigint, booking_no text, concert_id bigint, title text, show_id bigint,
                 starts_at timestamptz, seats text, total bigint, state text, booked_at timestamptz,
                 venue text, time_zone text, seat_count int, singers text, genre text, reason text,
                 moved_from timestamptz, kept boolean, paid bigint,
                 running_minutes int, changes int)
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
  me constant data.member := private.member_of(my_bookings.token);
begin
  return query
    select b.booking_id, data.booking_no(b.booking_id), b.concert_id, c.title, b.show_id, s.starts_at, t.seats,
           case when b.state = 'cancelled' then b.total
                else b.total - coalesce((select sum(g.price) from data.cancelled_ticket g where g.booking_id = b.booking_id), 0) end::bigint, b.state::text, b.booked_at, v.name, v.time_zone, t.seat_count, c.singers, c.genre,
           (select r.reason
            from (select a.at, a.reason from data.organiser_act a
                  where a.concert_id = b.concert_id and (a.show_id is null or a.show_id = b.show_id) and a.at >= b.booked_at
                    and (b.state = 'booked' or a.at <= (select max(g.cancelled_at) from data.cancelled_ticket g where g.booking_id = b.booking_id))
                  union all select g.at, g.reason from data.granted_cancellation g where g.booking_id = b.booking_id) r
            order by r.at desc limit 1),
           nullif(b.starts_at, s.starts_at),
           case when b.state = 'booked'
                then (select true from data.kept_booking k where k.booking_id = b.booking_id and k.starts = s.starts_at) end,
           b.total::bigint, c.running_minutes, private.booking_changes(b)
    from data.ledger l
    join data.booking b on b.booking_id = l.booking_id
    join data.show s on s.show_id = b.show_id
    join data.concert c on c.concert_id = b.concert_id
    join data.seat_plan p on p.plan_id = s.plan_id
    join data.venue v on v.venue_id = p.venue_id
    cross join lateral (
      -- Of a booking that lives, the seats that were not given back.
      select string_agg(private.seat_name(seat_id), ', ' order by n) as seats, count(*)::int as seat_count
      from unnest(b.seat_ids) with ordinality s (seat_id, n)
      where b.state = 'cancelled'
         or not exists (select from data.cancelled_ticket g where g.booking_id = b.booking_id and g.ordinal = s.n)) t
    where l.member_id = me.member_id and l.kind = 'booking'
    order by b.booked_at desc, b.booking_id desc;
end
$$;
