-- What a concert's sale is at an instant: the one definition, inlined into queries.
create function private.sale_state(booking_opens timestamptz, booking_closes timestamptz, last_show timestamptz,
                                   cancelled_at timestamptz, now timestamptz) returns text
  language sql immutable parallel safe
as $$
  select case when cancelled_at is not null then 'cancelled'
              when now < booking_opens then 'upcoming'
              when now >= booking_closes or now >= last_show then 'closed'
              else 'open' end
$$;
