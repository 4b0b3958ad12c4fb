-- Bookings as their members and the counter see them, the newest first; see api.my_bookings.
create function private.bookings_shown(booking_ids bigint[])
  returns table (booking_id bigint, booking_no text, concert_id bigint, title text, show_id bigint,
                 starts_at timestamptz, seats text, total bigint, state text, booked_at timestamptz,
                 venue text, time_zone text, seat_count int, singers text, genre text, reason text,
                 moved_from timestamptz, kept boolean, paid bigint,
                 running_minutes int, changes int, singers_en text, venue_en text, poster text, pay text)
  language plpgsql stable
as $$
#variable_conflict use_column
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
           b.total::bigint, c.running_minutes, private.booking_changes(b), (select n.names from private.singers_en(c.concert_id) n), v.name_en, private.stored_poster(c.poster),
           coalesce((select k.pay::text from data.counter_sale k where k.booking_id = b.booking_id), 'coins')
    from data.booking b
    join data.show s on s.show_id = b.show_id
    join data.concert c on c.concert_id = b.concert_id
    join data.seat_plan p on p.plan_id = s.plan_id
    join data.venue v on v.venue_id = p.venue_id
    cross join lateral (
      -- Of a booking that lives, the seats that were not given back; of a cancelled one, those that it had at last.
      select string_agg(private.seat_name(seat_id), ', ' order by n) as seats, count(*)::int as seat_count
      from unnest(b.seat_ids) with ordinality s (seat_id, n)
      where not exists (select from data.cancelled_ticket g
                        where g.booking_id = b.booking_id and g.ordinal = s.n and (b.state = 'booked' or g.act = 'reseat'))) t
    where b.booking_id = any (bookings_shown.booking_ids)
    order by b.booked_at desc, b.booking_id desc;
end
$$;
