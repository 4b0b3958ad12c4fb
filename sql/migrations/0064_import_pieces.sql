-- Pieces of a file that is too large for one document, until it is imported. Whoever sends them is the only one who can import them.
create table data.import_piece (
  member_id bigint      not null references data.member on delete cascade,
  upload    uuid        not null,
  ordinal   int         not null check (ordinal between 1 and 400),
  document  jsonb       not null,
  sent_at   timestamptz not null default clock_timestamp(),
  primary key (member_id, upload, ordinal)
);
create index import_piece_sent on data.import_piece (sent_at);  -- api.send_piece clears what was left lying
