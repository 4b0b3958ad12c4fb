-- Whether somebody born then is of age on the day of the show, by the venue's calendar. Unknown birth date: no.
create function private.old_enough(birth_date date, age_limit int, starts_at timestamptz, venue_id bigint)
  returns boolean
  language sql stable
as $$
  select coalesce(birth_date + make_interval(years => age_limit) <= (starts_at at time zone v.time_zone)::date, false)
  from data.venue v where v.venue_id = old_enough.venue_id
$$;
