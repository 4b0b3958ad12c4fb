-- What cancelling costs: steps by how many calendar days at the venue are left, and for how long after the booking it is free. A
-- row is what holds for bookings made under the terms of a concert (concert.terms_version) from its number on, to the next row's.
-- So what a booking agreed to is kept by the number that it has anyway: nothing is copied into it, and rows never change.

-- Each step holds up to and including its last day, the first one for all days before, too. The last days descend.
create function data.are_fee_steps(days_before int[], fee_percent numeric[]) returns boolean
  language sql immutable strict parallel safe
  return cardinality(days_before) between 1 and 20 and cardinality(fee_percent) = cardinality(days_before)
         and days_before = array(select distinct d from unnest(days_before) d where d between 0 and 1000 order by d desc)
         and not exists (select from unnest(fee_percent) p where p between 0 and 100 is not true);

-- What holds unless a concert says otherwise, from Korea's Consumer Dispute Resolution Standard for performances.
create function data.standard_cancellation(out days_before int[], out fee_percent numeric[], out free_hours int,
                                           out free_until_days_before int)
  language sql immutable parallel safe
  return ('{10,7,3,1,0}'::int[], '{0,10,20,30,90}'::numeric[], 24, 3);

create table data.cancellation_terms (
  concert_id             bigint    not null references data.concert on delete cascade,
  terms_version          int       not null check (terms_version >= 0),
  days_before            int[]     not null,
  fee_percent            numeric[] not null,
  free_hours             int       not null check (free_hours between 0 and 8760),
  free_until_days_before int       not null check (free_until_days_before between 0 and 1000),
  primary key (concert_id, terms_version),
  constraint fee_steps check (data.are_fee_steps(days_before, fee_percent))
);
create trigger append_only before update or truncate on data.cancellation_terms
  for each statement execute function data.refuse_change();

-- Each concert has the standard from the beginning; what it says itself is of terms 1 or later.
create function data.add_cancellation_terms() returns trigger
  language plpgsql
as $$
begin
  insert into data.cancellation_terms (concert_id, terms_version, days_before, fee_percent, free_hours, free_until_days_before)
  select a.concert_id, 0, s.* from added a, data.standard_cancellation() s;
  return null;
end
$$;
create trigger cancellation_terms_add after insert on data.concert referencing new table as added
  for each statement execute function data.add_cancellation_terms();
insert into data.cancellation_terms (concert_id, terms_version, days_before, fee_percent, free_hours, free_until_days_before)
select c.concert_id, 0, s.* from data.concert c, data.standard_cancellation() s order by c.concert_id;

-- When, by the clock at the venue, seats that were given back return to sale.
create domain data.release_times as time[] check (cardinality(value) between 1 and 24);
alter table data.concert add column releases data.release_times not null default '{12:00,18:00}';
