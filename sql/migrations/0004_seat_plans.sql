-- Venues and their seat plans. A plan is a version: once a seat of it is sold it never changes, a new version is made.
create table data.venue (
  venue_id  bigint generated always as identity primary key,
  name      text   not null unique check (length(name) between 1 and 200),
  region    text   not null default '' check (length(region) <= 80),
  time_zone text   not null default 'Asia/Seoul'
);

-- There is no row per seat. A plan owns the seat ids [first_seat_id, first_seat_id + seat_count), each section and each
-- row a part of them, in order: 60,000 seats are some 1,500 rows here, and a seat id alone finds its row by an index.
-- Ids are taken from one counter and never used twice.
create sequence data.seat_id as bigint;

create table data.seat_plan (
  plan_id       bigint      generated always as identity primary key,
  venue_id      bigint      not null references data.venue,
  version       int         not null check (version > 0),
  first_seat_id bigint      not null unique,
  seat_count    int         not null check (seat_count between 1 and 200000),
  created_at    timestamptz not null default clock_timestamp(),
  unique (venue_id, version)
);

-- Geometry: metres and degrees, the stage at the origin, y grows away from the stage. The rows of a section are arcs
-- around (arc_x, arc_y): row i has the radius arc_radius + i * row_pitch; seat j of n sits at the angle
--   arc_direction + (j - (n - 1) / 2) * (seat_pitch / radius, in degrees)
-- with j counted so that seats run left to right as drawn (x grows). 90 degrees is straight away from the stage.
-- A flat block is an arc of huge radius.
create table data.section (
  section_id    bigint           generated always as identity primary key,
  plan_id       bigint           not null references data.seat_plan on delete cascade,
  name          text             not null check (length(name) between 1 and 80),
  position      int              not null,
  first_seat_id bigint           not null unique,
  seat_count    int              not null check (seat_count > 0),
  arc_x         double precision not null default 0,
  arc_y         double precision not null default 0,
  arc_radius    double precision not null check (arc_radius > 0),
  arc_direction double precision not null default 90,
  row_pitch     double precision not null default 0.9 check (row_pitch > 0),
  seat_pitch    double precision not null default 0.55 check (seat_pitch > 0),
  unique (plan_id, name)
);

create table data.seat_row (
  row_id        bigint generated always as identity primary key,
  section_id    bigint not null references data.section on delete cascade,
  label         text   not null check (length(label) between 1 and 20),
  position      int    not null,
  first_seat_id bigint not null unique,
  seat_count    int    not null check (seat_count > 0),
  unique (section_id, position)
);

-- Seats as rows, for whoever wants them: a seat's number in its row, from 1, is its label.
create view data.seat as
  select r.first_seat_id + n as seat_id, r.row_id, n + 1 as number
  from data.seat_row r, generate_series(0, r.seat_count - 1) as n;
