-- How much a concert is wanted: members who like it and bookings ever made of it. A booking writes nothing here, or
-- everybody would queue for one row at the opening of a sale; private.refresh_demand adds up what is new now and then.
create table data.concert_demand (
  concert_id bigint primary key references data.concert on delete cascade,
  favourites int    not null default 0,
  bookings   int    not null default 0,
  wanted     int    not null generated always as (favourites + bookings) stored
);
create index concert_demand_wanted on data.concert_demand (wanted, concert_id);

-- The last booking that was counted, and when.
create table data.demand_count (
  only_one   boolean     primary key default true check (only_one),
  booking_id bigint      not null default 0,
  counted_at timestamptz not null default '-infinity'
);
insert into data.demand_count default values;

create function data.count_favourite() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'INSERT' then
    insert into data.concert_demand (concert_id, favourites) values (new.concert_id, 1)
    on conflict (concert_id) do update set favourites = data.concert_demand.favourites + 1;
  else
    update data.concert_demand set favourites = greatest(favourites - 1, 0) where concert_id = old.concert_id;
  end if;
  return null;
end
$$;
insert into data.concert_demand (concert_id, favourites)
select concert_id, count(*) from data.favourite_concert group by concert_id;
create trigger count_favourite after insert or delete on data.favourite_concert
  for each row execute function data.count_favourite();
