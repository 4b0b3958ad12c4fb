-- Accounts are made, locked and given another password by administrators. Nobody logs in to an account that is locked.
alter table data.member add column locked_at timestamptz;

-- An account that an administrator made: by which request, so that it is made once. `digest` is of what the request said.
create table data.made_account (
  member_id  bigint      primary key references data.member,
  made_by    bigint      not null references data.member,
  request_id uuid        not null,
  at         timestamptz not null,
  digest     bytea       not null check (octet_length(digest) = 32),
  unique (made_by, request_id)
);
create trigger append_only before update or delete or truncate on data.made_account for each statement execute function data.refuse_change();

-- Whoever works for the house, who are few among many.
create index member_of_house on data.member (member_id) where role <> 'fan';
