-- What a member likes.
create table data.favourite_concert (
  member_id  bigint      not null references data.member,
  concert_id bigint      not null references data.concert on delete cascade,
  since      timestamptz not null default clock_timestamp(),
  primary key (member_id, concert_id)
);

create table data.favourite_singer (
  member_id bigint      not null references data.member,
  singer_id bigint      not null references data.singer,
  since     timestamptz not null default clock_timestamp(),
  primary key (member_id, singer_id)
);
