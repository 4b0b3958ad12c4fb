\ir support.psql
select no_plan();

-- sign up
select pg_temp.allows($$select api.sign_up('New.Fan@tap.example', 'password', 'New Fan', '2000-02-29')$$, 'sign up');
select is((select role || balance || birth_date from data.member join data.purse using (member_id) where email = 'New.Fan@tap.example'), 'fan02000-02-29', 'a fan with an empty purse');
select pg_temp.refuses($$select api.sign_up('new.fan@TAP.example', 'password', 'Else')$$, 'MU014', 'taken, whatever the case');
select pg_temp.allows($$select api.sign_up('é@tap.example', 'password', '이름')$$, 'beyond ASCII');
select pg_temp.refuses($$select api.sign_up('É@tap.example', 'password', '이름')$$, 'MU014', 'taken beyond ASCII');
select pg_temp.refuses(format('select api.sign_up(%L, %L, %L, %L)', e, p, n, b), 'MU009', about)
from (values
  (null, 'password', 'Name', null, 'e-mail null'), ('', 'password', 'Name', null, 'e-mail empty'),
  ('fan', 'password', 'Name', null, 'no @'), ('a@b', 'password', 'Name', null, 'no domain'),
  ('a b@c.de', 'password', 'Name', null, 'a space'), ('a@b@c.de', 'password', 'Name', null, 'two @'),
  ('a@.de', 'password', 'Name', null, 'empty label'), (E'a\n@b.de', 'password', 'Name', null, 'control'),
  (repeat('a', 65) || '@b.de', 'password', 'Name', null, 'local part too long'),
  ('a@' || repeat('b', 250) || '.de', 'password', 'Name', null, 'e-mail too long'),
  ('a@b.de', null, 'Name', null, 'password null'), ('a@b.de', '1234567', 'Name', null, 'password too short'),
  ('a@b.de', repeat('x', 73), 'Name', null, 'password too long'), ('a@b.de', repeat('가', 25), 'Name', null, 'password of too many bytes'),
  ('a@b.de', 'password', null, null, 'name null'), ('a@b.de', 'password', '  ', null, 'name blank'),
  ('a@b.de', 'password', repeat('n', 81), null, 'name too long'), ('a@b.de', 'password', E'a\u0007b', null, 'name with control'),
  ('a@b.de', 'password', 'Name', '2999-01-01', 'born in the future'), ('a@b.de', 'password', 'Name', '1800-01-01', 'born too long ago'),
  ('a@b.de', 'password', 'Name', 'infinity', 'born never')
) v (e, p, n, b, about);

-- phone and language
select pg_temp.allows(format('select api.sign_up(%L, ''password'', ''Name'', null, %L, ''en'')', 'phone' || n || '@tap.example', phone), 'the phone ' || phone)
from (values (1, ' 010-1234-5678 '), (2, '+82 (10) 1234.5678'), (3, '０１０－１２３４－５６７８'), (4, '1234567'), (5, '+123456789012345'), (6, '  ')) v (n, phone);
select is((select string_agg(coalesce(phone, 'none'), ' ' order by email) from data.member where email like 'phone%'),
          '01012345678 +821012345678 01012345678 1234567 +123456789012345 none', 'are digits, perhaps behind a plus');
select is((select string_agg(distinct language, ' ') from data.member where email like 'phone%'), 'en', 'in English');
select is((select language from data.member where email = 'New.Fan@tap.example'), 'ko', 'Korean unless told');
select pg_temp.refuses(format('select api.sign_up(''a@b.de'', ''password'', ''Name'', null, %L, %L)', phone, language), 'MU009', format('phone %s, language %s', phone, language))
from (values ('123456', 'ko'), ('1234567890123456', 'ko'), ('call me', 'ko'), ('++821012345678', 'ko'), ('010+12345678', 'ko'), (E'010\x07' || chr(7) || '12345678', 'ko'), (repeat('1', 1001), 'ko'),
             (null, 'fr'), (null, 'KO'), (null, ''), (null, null)) v (phone, language);

-- log in
select set_config('tap.token', split_part(pg_temp.rows($$select token from api.log_in('NEW.fan@tap.example', 'password')$$), ',', 1), true) \g /dev/null
select matches(current_setting('tap.token'), '^[0-9a-f]{64}$', 'a token of 256 bits');
select is((select count(*) from data.session s where s::text like '%' || current_setting('tap.token') || '%'), 0::bigint, 'which is stored nowhere');
select pg_temp.gives($$select name, role, balance, expires_at > now() from api.log_in('new.fan@tap.example', 'password')$$, '"New Fan",fan,0,t', 'the other columns');
select is(pg_temp.rows($$select * from api.log_in('new.fan@tap.example', 'Password')$$), null, 'a wrong password: no row');
select is(pg_temp.rows($$select * from api.log_in('nobody@tap.example', 'password')$$), null, 'an unknown e-mail: no row');
select is(pg_temp.rows($$select * from api.log_in('new.fan@tap.example', rpad('password', 100, 'x'))$$), null, 'too long a password: no row');
select pg_temp.refuses($$select api.log_in(null, 'x')$$, 'MU009', 'null');
select ok((select password_hash like '$2a$10$%' from data.member where email = 'New.Fan@tap.example'), 'bcrypt');

-- the session
select pg_temp.gives(format('select email, name, role, balance, birth_date, can_top_up from api.my_account(%L)', current_setting('tap.token')),
                     'New.Fan@tap.example,"New Fan",fan,0,2000-02-29,t', 'my account');
update data.session set expires_at = clock_timestamp() + interval '10 s' where token_hash = private.token_hash(current_setting('tap.token'));
select pg_temp.gives(format('select expires_at < now() + interval %L from api.my_account(%L)', '1 hour', current_setting('tap.token')), 't', 'no write at each call');
update data.session set renew_at = clock_timestamp() where token_hash = private.token_hash(current_setting('tap.token'));
select pg_temp.gives(format('select expires_at > now() + interval %L from api.my_account(%L)', '11 hours', current_setting('tap.token')), 't', 'a used session lasts');
update data.session set renew_at = clock_timestamp(), created_at = clock_timestamp() - interval '30 days' + interval '5 min' where token_hash = private.token_hash(current_setting('tap.token'));
select pg_temp.gives(format('select expires_at < now() + interval %L from api.my_account(%L)', '6 min', current_setting('tap.token')), 't', 'though not for ever');
select pg_temp.allows(format('select api.log_out(%L)', current_setting('tap.token')), 'log out');
select pg_temp.refuses(format('select api.my_account(%L)', current_setting('tap.token')), 'MU007', 'logged out');
select pg_temp.refuses(format('select api.log_out(%L)', current_setting('tap.token')), 'MU007', 'once');
select pg_temp.refuses('select api.my_account(null)', 'MU007', 'no token');

-- accounts of the command line
select private.create_account('s@tap.example', 'password', 'S', 'staff') as staff \gset
select is((select role::text from data.member where member_id = :staff), 'staff', 'create_account makes roles');
select throws_ok($$select private.create_account('t@tap.example', 'password', 'T', 'king')$$, 'MU009'::char(5));
select * from finish();
rollback;
