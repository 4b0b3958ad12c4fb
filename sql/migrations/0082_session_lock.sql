-- A session of the house that was left alone is locked: it has ended, for every call, until its member unlocks it with a PIN or the password, and then it goes on as it was.
alter table data.session add column locked_at timestamptz;  -- null: it is not locked; expires_at is not after it
alter table data.session add constraint locked_has_ended check (locked_at >= expires_at);
alter table data.member add column pin_hash text;
alter table data.member drop constraint closed_is_empty;
alter table data.member add constraint closed_is_empty check (
  case when closed_at is null then num_nulls(email, name) = 0
       else num_nonnulls(email, name, birth_date, phone, pin_hash) = 0 and password_hash = 'none' end);
delete from data.structure where name = 'data.member.closed_is_empty';
insert into data.setting (name, value, about) values
  ('staff_idle_minutes', '10', 'a window of staff locks itself when nobody has touched it for so long; 0: never');
