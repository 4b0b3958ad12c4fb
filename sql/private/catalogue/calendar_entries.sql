-- What is on from one day to another, a row per show, or per concert whose booking opens. Days are the venue's. Cancelled
-- concerts and shows are not on.
create function private.calendar_entries(from_date date, to_date date, mode text)
  returns table (day date, concert_id bigint, show_id bigint, at timestamptz)
  language sql stable
as $$
  select s.day, s.concert_id, s.show_id, s.starts_at
  from data.show s join data.concert c on c.concert_id = s.concert_id
  where calendar_entries.mode = 'shows' and s.day between from_date and to_date and c.cancelled_at is null and s.cancelled_at is null
  union all
  select d.day, c.concert_id, null, c.booking_opens
  from data.concert c join data.venue v on v.venue_id = c.venue_id, lateral data.local_day(c.booking_opens, v.time_zone) d (day)
  where calendar_entries.mode = 'opens' and c.cancelled_at is null and isfinite(c.booking_opens)
    -- A day begins at most 15 hours earlier or later than in UTC, in any time zone.
    and c.booking_opens >= from_date::timestamp at time zone 'UTC' - interval '15 hours'
    and c.booking_opens < to_date::timestamp at time zone 'UTC' + interval '39 hours'
    and d.day between from_date and to_date
$$;
