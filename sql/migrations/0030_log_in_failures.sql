-- The counters of migration 9 counted attempts that were begun; now they count those that failed, undone ones included: whoever
-- gives an attempt up before it is answered learns nothing and costs nobody an attempt. These count the same for a login role,
-- whatever the e-mail, or somebody who tries very many e-mails would fill all of the others, and with them everybody's.
do $$
begin
  for bucket in 0..255 loop
    execute format('create sequence data.log_in_login_%s as bigint minvalue 0 start 0', bucket);
  end loop;
end
$$;

update data.setting set about = 'failures to log in per counter in five minutes, undone ones included' where name = 'log_in_burst';
insert into data.setting (name, value, about) values
  ('log_in_burst_of_login', '2000', 'failures to log in over one login role in five minutes, undone ones included');
