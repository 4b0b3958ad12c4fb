-- Is a member of age for a concert on the day of a show, by the venue's calendar? Not when the birth date is unknown.
create function private.is_old_enough(member_id bigint, concert_id bigint, starts timestamptz) returns boolean
  language sql stable
as $$
  select coalesce(private.comes_of_age(m.birth_date, c.age_limit) <= (starts at time zone v.time_zone)::date, false)
  from data.member m, data.concert c join data.venue v on v.venue_id = c.venue_id
  where m.member_id = is_old_enough.member_id and c.concert_id = is_old_enough.concert_id
$$;
