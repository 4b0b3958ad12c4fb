-- Members change what they told of themselves, their password, and close their accounts. Of a closed account what is personal goes; its
-- number stays, as the ledger and bookings name it. Its purse says so, too: a call that waited for it finds it closed.
alter table data.member
  alter column email drop not null,
  alter column name drop not null,
  add column closed_at timestamptz,
  add constraint closed_is_empty check (
    case when closed_at is null then num_nulls(email, name) = 0
         else num_nonnulls(email, name, birth_date, phone) = 0 and password_hash = 'none' end);
alter table data.purse add column is_closed boolean not null default false;
delete from data.structure where kind = 'not null' and name in ('data.member.email', 'data.member.name');

-- Wrong passwords of members who are logged in, counted as those at log-in are (migration 30): no rollback undoes it.
do $$
begin
  for bucket in 0..255 loop
    execute format('create sequence data.log_in_password_%s as bigint minvalue 0 start 0', bucket);
  end loop;
end
$$;
insert into data.setting (name, value, about) values
  ('password_burst', '5', 'wrong passwords, of a member who is logged in, in five minutes, undone ones included');
