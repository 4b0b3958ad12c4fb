-- Singers, concerts, their shows and prices.
create table data.singer (
  singer_id bigint generated always as identity primary key,
  name      text   not null unique check (length(name) between 1 and 120),
  name_en   text   not null default '' check (length(name_en) <= 120),
  kind      text   not null default '' check (length(kind) <= 40)
);

create table data.concert (
  concert_id      bigint      generated always as identity primary key,
  source          text        not null check (length(source) between 1 and 80),
  source_id       text        not null check (length(source_id) between 1 and 200),
  title           text        not null check (length(title) between 1 and 300),
  venue_id        bigint      not null references data.venue,
  genre           text        not null default '' check (length(genre) <= 80),
  age_limit       int         not null default 0 check (age_limit between 0 and 99),
  running_minutes int         not null default 0 check (running_minutes between 0 and 1440),
  booking_opens   timestamptz not null,
  booking_closes  timestamptz not null,
  seat_limit      int         not null default 4 check (seat_limit between 1 and 1000),
  synopsis        text        not null default '' check (length(synopsis) <= 20000),
  poster          text        check (length(poster) <= 2000),
  cancelled_at    timestamptz,
  added_at        timestamptz not null default clock_timestamp(),
  -- What lists and searches show, gathered by private.refresh_concert from singers, shows and prices.
  singers         text        not null default '',
  search_text     text        not null default '',
  first_show      timestamptz,
  last_show       timestamptz,
  min_price       bigint      not null default 0,
  max_price       bigint      not null default 0,
  unique (source, source_id),
  check (booking_opens < booking_closes)
);
create index concert_venue on data.concert (venue_id);

create table data.concert_singer (
  concert_id bigint not null references data.concert on delete cascade,
  singer_id  bigint not null references data.singer,
  position   int    not null,
  primary key (concert_id, singer_id)
);
create index concert_singer_singer on data.concert_singer (singer_id);

-- Grades and what they cost, the dearest at position 1.
create table data.price (
  concert_id bigint not null references data.concert on delete cascade,
  grade      text   not null check (length(grade) between 1 and 40),
  price      bigint not null check (price between 0 and 1000000000),
  position   int    not null,
  primary key (concert_id, grade)
);

-- Which grade a section is for this concert. A concert whose venue was rebuilt has sections of two plans here.
create table data.concert_section (
  concert_id bigint not null,
  section_id bigint not null references data.section,
  grade      text   not null,
  primary key (concert_id, section_id),
  foreign key (concert_id, grade) references data.price deferrable initially deferred
);
create index concert_section_section on data.concert_section (section_id);

-- What each seat costs, by ranges of seat ids: prices and sections joined once, when they change, rather than at every
-- booking. Kept by the triggers below and written by nothing else; private.verify compares.
create table data.price_band (
  concert_id    bigint     not null,
  first_seat_id bigint     not null,
  next_seat_id  bigint     not null,
  plan_id       bigint     not null,
  section_id    bigint     not null,
  price         data.coins not null,
  primary key (concert_id, first_seat_id)
);

create function data.add_price_bands() returns trigger
  language plpgsql
as $$
begin
  insert into data.price_band (concert_id, first_seat_id, next_seat_id, plan_id, section_id, price)
  select n.concert_id, x.first_seat_id, x.first_seat_id + x.seat_count, x.plan_id, x.section_id, p.price
  from added n
  join data.section x on x.section_id = n.section_id
  join data.price p on p.concert_id = n.concert_id and p.grade = n.grade;
  return null;
end
$$;
create trigger price_bands_add after insert on data.concert_section referencing new table as added
  for each statement execute function data.add_price_bands();

create function data.remove_price_bands() returns trigger
  language plpgsql
as $$
begin
  delete from data.price_band b using removed r where b.concert_id = r.concert_id and b.section_id = r.section_id;
  return null;
end
$$;
create trigger price_bands_remove after delete on data.concert_section referencing old table as removed
  for each statement execute function data.remove_price_bands();

-- Whoever changes a price or a grade takes the concert's sections out and puts them in again (private.store_prices).
create function data.refuse_change() returns trigger
  language plpgsql
as $$
begin
  raise exception '% of data.% is refused', lower(tg_op), tg_table_name
    using errcode = 'object_not_in_prerequisite_state';
end
$$;
create trigger no_update before update on data.concert_section
  for each statement execute function data.refuse_change();
create trigger no_update before update on data.price
  for each statement execute function data.refuse_change();

-- A date of a concert, on the version of the plan that it is sold from.
create table data.show (
  show_id    bigint      generated always as identity primary key,
  concert_id bigint      not null references data.concert,
  plan_id    bigint      not null references data.seat_plan,
  starts_at  timestamptz not null,
  unique (concert_id, starts_at)
);
create index show_plan on data.show (plan_id);
