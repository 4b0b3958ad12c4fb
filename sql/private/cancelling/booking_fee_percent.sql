-- What cancelling a booking costs at an instant, in percent: under the terms that it agreed to, with the show at its hour then, or
-- under the present ones, whichever is less. Null when it is closed: the show has begun, or neither allows it any more.
create function private.booking_fee_percent(booking_id bigint, now timestamptz) returns numeric
  language sql stable
as $$
  select case when booking_fee_percent.now < k.starts then least(
    private.fee_percent(t.days_before, t.fee_percent, t.free_hours, t.free_until_days_before, b.booked_at, b.starts_at, k.time_zone,
                        booking_fee_percent.now),
    private.fee_percent(k.days_before, k.fee_percent, k.free_hours, k.free_until_days_before, b.booked_at, k.starts, k.time_zone,
                        booking_fee_percent.now)) end
  from data.booking b
  join data.sale k on k.show_id = b.show_id
  cross join lateral private.cancellation_terms(b.concert_id, b.terms_version) t
  where b.booking_id = booking_fee_percent.booking_id
$$;
