-- The condition that one show of a concert takes place on these days and has so many seats, all at once. Null when neither is asked for.
-- Seats are counted as by private.show_seat_count and private.taken_seat_count, for one concert after the other (offset 0), when
-- nothing else has ruled it out.
create function private.show_condition(asked private.search, now timestamptz) returns text
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  days constant text := nullif(concat_ws(' and ',
    case when asked.from_date is not null then format('s.day >= %L', asked.from_date) end,
    case when asked.to_date is not null then format('s.day <= %L', asked.to_date) end,
    case when asked.weekdays is not null then format('extract(isodow from s.day) = any (%L::numeric[])', asked.weekdays) end), '');
begin
  return nullif(concat_ws(' and ',
    'c.concert_id in (select s.concert_id from data.show s where s.cancelled_at is null and ' || days || ')',
    case when asked.seats_free is not null then format($q$
      exists (select from data.show s where s.concert_id = c.concert_id and s.starts_at > %1$L and s.cancelled_at is null and %2$s
        and (select sum(b.next_seat_id - b.first_seat_id) from data.price_band b
             where b.concert_id = s.concert_id and b.plan_id = s.plan_id)
            - (select count(*) from data.seat_claim k where k.show_id = s.show_id and k.until > %1$L) >= %3$s offset 0)$q$,
      now, coalesce(days, 'true'), asked.seats_free) end), '');
end
$$;
