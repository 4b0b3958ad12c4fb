-- The days of a period that have something, at most 62 days: how many concerts have a show ("shows") or open their booking
-- ("opens") on each, and up to four of them with what their posters are made from, the member's favourites first, then
-- what is most wanted. Days are the venue's. MU007, MU009.
create function api.calendar_days(from_date date, to_date date, mode text default 'shows', token text default null)
  returns table (day date, concerts int, concert_ids bigint[], titles text[], singers text[], genres text[],
                 singers_en text[], posters text[])
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set jit = off
  set max_parallel_workers_per_gather = 0
  set random_page_cost = 1.1
as $$
#variable_conflict use_column
declare
  me    constant bigint := private.viewer(calendar_days.token);
  liked bigint[];  -- favourite concerts
begin
  perform private.check_calendar(from_date, to_date, mode);
  liked := array(select f.concert_id from data.favourite_concert f where f.member_id = me);
  return query
    with entry as (
      select e.day, e.concert_id, min(e.at) as at
      from private.calendar_entries(from_date, to_date, mode) e group by e.day, e.concert_id),
    ranked as (
      select e.day, e.concert_id,
             row_number() over (partition by e.day order by e.concert_id = any (liked) desc, coalesce(d.wanted, 0) desc,
                                                            e.at, e.concert_id) as nth
      from entry e left join data.concert_demand d on d.concert_id = e.concert_id)
    select r.day, count(*)::int,
           array_agg(r.concert_id order by r.nth) filter (where r.nth <= 4),
           array_agg((select c.title from data.concert c where c.concert_id = r.concert_id) order by r.nth)
             filter (where r.nth <= 4),
           array_agg((select c.singers from data.concert c where c.concert_id = r.concert_id) order by r.nth)
             filter (where r.nth <= 4),
           array_agg((select c.genre from data.concert c where c.concert_id = r.concert_id) order by r.nth)
             filter (where r.nth <= 4),
           array_agg((select n.names from private.singers_en(r.concert_id) n) order by r.nth) filter (where r.nth <= 4),
           array_agg((select private.stored_poster(c.poster) from data.concert c where c.concert_id = r.concert_id) order by r.nth)
             filter (where r.nth <= 4)
    from ranked r group by r.day order by r.day;
end
$$;
