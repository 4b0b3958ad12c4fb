-- Concerts as lists show them, in the order of the ids; an id without a concert has no row.
create function private.concert_rows(concert_ids bigint[], cursors text[], me bigint)
  returns table (concert_id bigint, title text, singers text, venue text, first_show timestamptz,
                 last_show timestamptz, sale_state text, min_price bigint, max_price bigint, cursor text,
                 booking_opens timestamptz, booking_closes timestamptz, genre text, region text, favourite boolean,
                 time_zone text, venue_id bigint, age_limit int, added_at timestamptz, next_show timestamptz,
                 singers_en text, venue_en text, poster text)
  language sql stable  -- without settings of its own, so that it becomes part of the caller's plan
as $$
  select c.concert_id, c.title, c.singers, v.name, c.first_show, c.last_show,
         private.sale_state(c.booking_opens, c.booking_closes, c.last_show, c.cancelled_at, now),
         c.min_price, c.max_price, cursors[i.n], c.booking_opens, c.booking_closes, c.genre, v.region,
         exists (select from data.favourite_concert f where f.member_id = me and f.concert_id = c.concert_id),
         v.time_zone, c.venue_id, c.age_limit, c.added_at,
         case when c.first_show >= now then c.first_show when c.last_show >= now then (
           select min(s.starts_at) from data.show s where s.concert_id = c.concert_id and s.starts_at >= now
             and (s.cancelled_at is null or c.cancelled_at is not null)) end,
         (select n.names from private.singers_en(c.concert_id) n), v.name_en, private.stored_poster(c.poster)
  from clock_timestamp() now,
       unnest(concert_ids) with ordinality i (id, n)
       join data.concert c on c.concert_id = i.id
       join data.venue v on v.venue_id = c.venue_id
  order by i.n
$$;
