-- How many concerts of a singer's bill are not over (cancelled ones left out), how many of them can be booked now, and how
-- many are over.
create function private.singer_concert_counts(singer_id bigint, now timestamptz)
  returns table (upcoming int, open int, past int)  -- one row; a table, so that it becomes part of the caller's plan
  language sql stable
as $$
  select count(*) filter (where c.last_show >= now and c.cancelled_at is null)::int,
         count(*) filter (where private.sale_state(c.booking_opens, c.booking_closes, c.last_show, c.cancelled_at, now)
                                = 'open')::int,
         count(*) filter (where c.last_show < now)::int
  from data.concert_singer cs join data.concert c on c.concert_id = cs.concert_id
  where cs.singer_id = singer_concert_counts.singer_id
$$;
