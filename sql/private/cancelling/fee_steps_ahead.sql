-- When cancelling a booking will cost more than `percent`, which it costs now (null: never), and when it will be over. Something changes
-- only where a step of the terms ends, with a day at the venue, where the free hours do, and as the show begins.
create function private.fee_steps_ahead(booking_id bigint, percent numeric, now timestamptz, out next_step_at timestamptz,
                                        out closes_at timestamptz)
  language sql stable
as $$
  with booking as (
    select b.*, k.starts, k.terms_version as present_version, k.time_zone
    from data.booking b join data.sale k on k.show_id = b.show_id
    where b.booking_id = fee_steps_ahead.booking_id),
  edge as (
    select b.starts as at from booking b
    union
    select e.at
    from booking b
    cross join lateral (values (b.terms_version, b.starts_at), (b.present_version, b.starts)) p (version, starts)
    cross join lateral private.cancellation_terms(b.concert_id, p.version) t
    cross join lateral (
      select ((p.starts at time zone b.time_zone)::date - d + 1)::timestamp at time zone b.time_zone
      from unnest(t.days_before || t.free_until_days_before) d
      union all select b.booked_at + make_interval(hours => t.free_hours)) e (at)),
  ahead as (
    select e.at, private.booking_fee_percent(b.booking_id, e.at) as percent
    from booking b, edge e where e.at > fee_steps_ahead.now and e.at <= b.starts)
  select min(a.at) filter (where a.percent > fee_steps_ahead.percent), min(a.at) filter (where a.percent is null) from ahead a
$$;
