-- The condition that one show of a concert is on these days and has seats, in that show all at once. Null when not asked.
create function private.show_filter(a private.search, now timestamptz) returns text
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return 'c.concert_id in (select s.concert_id from data.show s where ' || nullif(concat_ws(' and ',
    case when a.from_date is not null then format('s.day >= %L', a.from_date) end,
    case when a.to_date is not null then format('s.day <= %L', a.to_date) end,
    case when a.weekdays is not null then format('extract(isodow from s.day) = any (%L::numeric[])', a.weekdays) end,
    case when a.seats_free is not null then format(
      's.starts_at > %L and private.show_has_seats(s.show_id, s.concert_id, s.plan_id, %s, %1$L)', now, a.seats_free) end), '') || ')';
end
$$;
