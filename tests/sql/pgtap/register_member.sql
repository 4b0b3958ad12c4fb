\ir support.psql
-- A fan who is registered at the counter.
select plan(22);
select pg_temp.member('clerk', 0, 'staff') as clerk, pg_temp.member('fan', 0, 'fan') as fan, pg_temp.member('steward', 0, 'steward') as steward \gset
create function pg_temp.registers(token text, request uuid, name text, email text, password text, phone text default null, birth date default null) returns text language sql as $$
  select format('select * from api.register_member(%L, %L, %L, %L, %L, %L, %L)', token, request, name, email, password, phone, birth)
$$;
select throws_ok(pg_temp.registers(token, request, name, email, password, phone, birth::date), code::char(5), null, about) from (values
  ('fan', gen_random_uuid(), 'N', 'n@tap.example', 'password', null, null, 'MU008', 'a fan registers nobody'),
  ('steward', gen_random_uuid(), 'N', 'n@tap.example', 'password', null, null, 'MU008', 'nor does a steward'),
  ('nobody', gen_random_uuid(), 'N', 'n@tap.example', 'password', null, null, 'MU007', 'nor does nobody'),
  ('clerk', null, 'N', 'n@tap.example', 'password', null, null, 'MU009', 'no request'),
  ('clerk', gen_random_uuid(), E' \u3164', 'n@tap.example', 'password', null, null, 'MU009', 'no name'),
  ('clerk', gen_random_uuid(), 'N', 'nonsense', 'password', null, null, 'MU009', 'no e-mail'),
  ('clerk', gen_random_uuid(), 'N', 'n@tap.example', 'short', null, null, 'MU009', 'a short password'),
  ('clerk', gen_random_uuid(), 'N', 'n@tap.example', 'password', 'phone', null, 'MU009', 'no telephone number'),
  ('clerk', gen_random_uuid(), 'N', 'n@tap.example', 'password', null, '2999-01-01', 'MU009', 'somebody who is not born'),
  ('clerk', gen_random_uuid(), 'N', 'FAN@tap.example', 'password', null, null, 'MU014', 'an e-mail that is taken')) v (token, request, name, email, password, phone, birth, code, about);
select gen_random_uuid() as request \gset
select member_id as made from api.register_member('clerk', :'request', ' 새  팬 ', 'New@tap.example', 'password', '010-1234-5678', '2001-02-03') \gset
select is((select concat_ws('|', m.name, m.email, m.role, m.phone, m.birth_date, p.balance, m.closed_at is null) from data.member m join data.purse p using (member_id) where member_id = :made),
          '새 팬|New@tap.example|fan|01012345678|2001-02-03|0|t', 'a fan with an empty purse, each text in its one form');
select is(pg_temp.rows(pg_temp.registers('clerk', :'request', ' 새  팬 ', 'New@tap.example', 'password', '010-1234-5678', '2001-02-03')),
          pg_temp.rows(format('select member_id, name, email_masked, phone_masked from api.find_members(''clerk'', ''new@'')')), 'the same again is the same, and told as by find_members');
select throws_ok(pg_temp.registers('clerk', :'request', name, email, password, phone, birth::date), 'MU013'::char(5), null, 'another one under the same request')
from (values ('X', 'New@tap.example', 'password', '010-1234-5678', '2001-02-03'), (' 새  팬 ', 'x@tap.example', 'password', '010-1234-5678', '2001-02-03'),
             (' 새  팬 ', 'New@tap.example', 'password2', '010-1234-5678', '2001-02-03'), (' 새  팬 ', 'New@tap.example', 'password', '010-1234-5679', '2001-02-03'),
             (' 새  팬 ', 'New@tap.example', 'password', '010-1234-5678', null), (' 새  팬 ', 'New@tap.example', 'password', null, null)) v (name, email, password, phone, birth);
select throws_ok(format('select api.open_shift(''clerk'', %L, ''1'', 0)', :'request'), 'MU013'::char(5), null, 'another call under the same request');
select is(pg_temp.rows('select role from api.log_in(''new@tap.example'', ''password'')'), 'fan', 'who logs in with the first password');
select is((select array_agg(row(act, object, detail::text)::text) from data.staff_act where member_id = :clerk and act = 'register_member'),
          array[format('(register_member,"member %s","{""name"": ""새 팬"", ""role"": ""fan""}")', :made)], 'on the record once, without the password');
select is((select count(*)::int from data.made_account where made_by = :clerk), 1, 'and made once');
select * from finish();
