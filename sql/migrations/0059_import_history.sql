-- What was imported: by whom, when, from which file, and what exactly that changed. A dry run leaves nothing here.
create table data.import (
  import_no bigint      generated always as identity primary key,
  at        timestamptz not null,
  member_id bigint      not null references data.member,
  file      text        check (length(file) between 1 and 400),       -- as it is called where it came from
  file_hash text        check (length(file_hash) between 1 and 200),
  unchanged int         not null check (unchanged >= 0),
  rejected  int         not null check (rejected >= 0),
  undoes    bigint      references data.import                        -- it took back what that one had done
);
create trigger append_only before update or delete or truncate on data.import for each statement execute function data.refuse_change();

-- A venue or concert that an import made or changed, in the normal form in which documents are compared with what is there
-- (private.concert_facts, private.venue_facts).
create table data.import_change (
  import_no bigint not null references data.import deferrable initially deferred,
  ordinal   int    not null,  -- in the order in which they were done
  kind      text   not null check (kind in ('venue', 'concert')),
  id        bigint not null,
  before    jsonb,            -- null: it was made
  after     jsonb,            -- null: it was removed
  primary key (import_no, ordinal),
  check (num_nulls(before, after) < 2)
);
create index import_change_of on data.import_change (kind, id);
create trigger append_only before update or delete or truncate on data.import_change
  for each statement execute function data.refuse_change();
