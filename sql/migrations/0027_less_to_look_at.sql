-- Indexes that know what would otherwise be looked up in the concerts: how many of a singer's are to come and open ...
create index concert_now on data.concert (concert_id) include (last_show, booking_opens, booking_closes, cancelled_at);
create index concert_singer_concerts on data.concert_singer (singer_id, concert_id);
drop index data.concert_singer_singer;

-- ... and which sales are open: of those that have not closed, most have not opened.
drop index data.concert_closes;
create index concert_closes on data.concert (booking_closes, booking_opens);

-- Only to walk by what is wanted: while few were counted, a concert's count was looked for by passing over all of it.
drop index data.concert_demand_wanted;
create index concert_demand_wanted on data.concert_demand (wanted, concert_id) where wanted > 0;

-- What is to be opened, and what is closed before its last show, by dates or prices: counted in ten thousands, and a concert
-- itself is looked up in five times the time of its place in an index.
drop index data.concert_opens;
create index concert_opens on data.concert (booking_opens, concert_id) include (cancelled_at, first_show, last_show, min_price);
drop index data.concert_last_show;
create index concert_last_show on data.concert (coalesce(last_show, '-infinity'), concert_id)
  include (last_show, first_show, booking_opens, booking_closes, cancelled_at);
