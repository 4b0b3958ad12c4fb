-- Who belongs to which group; `current` is false for one who has left.
create table data.singer_member (
  group_id  bigint  not null references data.singer on delete cascade,
  member_id bigint  not null references data.singer on delete cascade,
  current   boolean not null default true,
  position  int     not null default 1,
  primary key (group_id, member_id),
  check (group_id <> member_id)
);
create index singer_member_member on data.singer_member (member_id);
