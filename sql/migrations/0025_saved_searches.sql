-- Searches that a member keeps: parameters of api.search_concerts by name.
create table data.saved_search (
  saved_search_id bigint      generated always as identity primary key,
  member_id       bigint      not null references data.member,
  name            text        not null check (length(name) between 1 and 60),
  filters         jsonb       not null check (jsonb_typeof(filters) = 'object' and length(filters::text) <= 4000),
  saved_at        timestamptz not null default clock_timestamp(),
  unique (member_id, name)
);
