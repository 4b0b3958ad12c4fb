-- The one form of each kind of text, and that every way in brings texts into it or refuses them.
\ir support.psql
select no_plan();

-- lines
select is(data.line_form(v), form, about) from (values
  (E'\u00a0\t\u3000IU\u2003 \n', 'IU', 'blanks at the ends'), (E'a\u3000\u00a0 \tb\u2028c\u0085d\u2800e', 'a b c d e', 'blanks inside'),
  (normalize('방탄소년단', nfd), '방탄소년단', 'NFC'), (E'I\u200bU\ufeff', 'IU', 'zero width'), (E'\u202eUI\u202c\u2067x\u2069\u200f', 'UIx', 'bidirectional controls'),
  (E'so\u00adft w\u2060j \u061cc\u034fg', 'soft wj cg', 'soft hyphen, word joiner'), (E'x\U000e0041\U000e007fy', 'xy', 'tags'),
  (E'x\ufe0fy\U000e0100', 'xy', 'variants of nothing'), (E'a\u200db\u200cc', 'abc', 'joiners that join nothing'),
  (E'\u115fㄱ\u1160\u3164\uffa0', 'ㄱ', 'fillers'), (E'👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥', E'👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥', 'emoji keep their joiners and variants'),
  (E'👨\u200d', '👨', 'but none at the end'), (E'1\ufe0f\u20e3', E'1\ufe0f\u20e3', 'a keycap'), (E'葛\U000e0100城', E'葛\U000e0100城', 'an ideograph''s variant'),
  (E'می\u200cخواهم', E'می\u200cخواهم', 'Persian keeps its joiner'), (E'क्\u200dष', E'क्\u200dष', 'Hindi'), (E'ന്\u200d', E'ന്\u200d', 'Malayalam, at the end'),
  (E'\u0301 \u093e\u20dd', '', 'marks alone are nothing'), (E'\u3164\u115f\u1160\uffa0\u2800\u00a0', '', 'fillers alone are nothing'),
  ('!!!', '!!!', 'signs are something'), ('♥', '♥', 'so is a symbol'), ('$', '$', 'and this'), ('①', '①', 'and this'), ('🎤', '🎤', 'and an emoji'),
  (E'e\u0301', 'é', 'put together'), ('', '', 'nothing')) v (v, form, about);
select is(data.line_form(data.line_form(v)), data.line_form(v), 'the form of the form')
from (values (E' a \u200b\u0301 \u200d b'), (E'ᄀ\u115f\u1161'), (E'👨\u200d\u200d👩'), (E'ا\u200c\u200cب')) v (v);
select is(data.block_form(E'\u3000 first\u00a0 line\t\r\n\r\nsecond\u200b\u2028third\u0085 \n '), E'first line\n\nsecond\nthird', 'a block keeps its lines');
select throws_ok(format('select private.line_text(%L, %L)', E'a\u0007b', 'x'), 'MU009'::char(5), 'x has a control character');
select throws_ok(format('select private.block_text(%L, %L)', E'a\u009bb', 'x'), 'MU009'::char(5), 'x has a control character');
select is(private.line_text(null, 'x'), null, 'null stays null');

-- names that are the same
select is(data.name_key(a) = data.name_key(b), same, format('%s and %s', a, b)) from (values
  ('IU', 'iu', true), ('IU', 'Iu', true), ('IU', 'ＩＵ', true), ('IU', E' I\u200bU\u3000', true), ('ÉTÉ', normalize('été', nfd), true), (E'❤\ufe0f', '❤', true),
  (E'می\u200cخواهم', 'میخواهم', true), ('ｱｲﾕ', 'アイユ', true), ('ゆず', 'ユズ', false), ('Jose', 'José', false), ('방탄 소년단', '방탄소년단', false),
  ('A$AP', 'ASAP', false)) v (a, b, same);

-- accounts
select pg_temp.refuses(format('select api.sign_up(%L, %L, %L)', e, 'password', 'Name'), 'MU009', about) from (values
  ('Fan <a@b.de>', 'a display name'), ('a@b.de, c@d.de', 'two addresses'), ('a@b.de;c@d.de', 'two addresses'), ('a@b.de,c', 'a comma'), ('<a@b.de>', 'brackets'),
  (E'a\u200b@b.de', 'zero width'), (E'a@b\u00ad.de', 'a soft hyphen'), (E'a@b.de\u200e', 'a mark at the end'), (E'\ufeffa@b.de', 'a byte order mark'), (E'a\u3164@b.de', 'a filler'),
  (E'a@\u202eb.de', 'a bidirectional control'), ('"a b"@c.de', 'quotes'), ('a@[127.0.0.1]', 'no domain'), ('a@-b.de', 'a hyphen that begins'), ('a@b_c.de', 'an underscore'),
  ('a@xn--999999b.de', 'no Punycode'), ('a@xn--abc-.de', 'Punycode of nothing')) v (e, about);
select pg_temp.allows(format('select api.sign_up(%L, %L, %L)', E' Fan@BÜCHER.example\t', 'password', E'\u3000김\u00a0\u2003민지\u200b '), 'blanks around');
select is((select string_agg(email || '/' || name, '') from data.member where email like 'Fan@%'), 'Fan@bücher.example/김 민지', 'are taken away');
select pg_temp.refuses(format('select api.sign_up(%L, %L, %L)', e, 'password', 'Else'), 'MU014', e) from (values
  ('fan@xn--bcher-kva.example'), ('FAN@bücher.EXAMPLE'), (normalize('fan@bücher.example', nfd)), ('fan@ＢÜＣＨＥＲ．example'), ('fan@XN--BCHER-KVA.example')) v (e);
select isnt(pg_temp.rows(format('select member_id from api.log_in(%L, %L)', e, 'password')), null, 'logs in as ' || e) from (values
  ('fan@xn--bcher-kva.example'), ('Fan@BÜCHER.example '), (normalize('fan@bücher.example', nfd))) v (e);
select is(data.punycode_text(a), u, a) from (values
  ('3e0b707e', '한국'), ('mnchen-3ya', 'münchen'), ('ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'), ('egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'),
  ('Pending: abc', null), ('', null), ('abc-', null), ('99999999', null)) v (a, u);
select pg_temp.refuses(format('select api.sign_up(%L, %L, %L)', 'x@tap.example', 'password', n), 'MU009', about) from (values
  (E'\u3164', 'a filler'), (E'\u115f\u1160', 'fillers'), (E'\uffa0', 'a filler of half a width'), (E'\u2800', 'a blank of Braille'), (E'\u0301\u0302', 'marks'),
  (E'\u200b\u200d', 'zero width'), (E'\u3000\u00a0', 'blanks'), (E'\U000e0041', 'a tag'), (E'a\u0007b', 'a control character'), (E'a\u0080b', 'one of the others'),
  (E'a\uffff', 'no character')) v (n, about);
select pg_temp.allows(format('select api.sign_up(%L, %L, %L)', 'tab@tap.example', 'password', E'a\tb' || repeat(E'\u200b', 90)), 'invisible signs do not count');
select is((select name::text from data.member where email = 'tab@tap.example'), 'a b', 'a tab is a blank');

-- passwords
select pg_temp.allows(format('select api.sign_up(%L, %L, %L)', 'word@tap.example', normalize(' 비밀번호é  ', nfd) || E'\u3000\u00a0', 'Name'), 'a password of pieces and blanks');
select isnt(pg_temp.rows(format('select member_id from api.log_in(%L, %L)', 'word@tap.example', p)), null, about) from (values
  (normalize(' 비밀번호é  ', nfc) || '  ', 'is the same put together'), (normalize(' 비밀번호é  ', nfd) || E'\u2003\u202f', 'with other blanks')) v (p, about);
select is(pg_temp.rows(format('select member_id from api.log_in(%L, %L)', 'word@tap.example', p)), null, about) from (values
  ('비밀번호é    ', 'nothing is trimmed'), (' 비밀번호é ', 'nor made one')) v (p, about);
select pg_temp.allows(format('select api.sign_up(%L, %L, %L)', 'long@tap.example', normalize(repeat('가', 24), nfd), 'Name'), '24 syllables in pieces are 72 bytes');
select pg_temp.refuses(format('select api.sign_up(%L, %L, %L)', 'y@tap.example', p, 'Name'), 'MU009', about) from (values
  (normalize(repeat('각', 25), nfd), '25 syllables'), (normalize('비밀번호', nfd), '4 syllables'), (E'pass\u200bword', 'zero width'), (E'pass\tword', 'a tab'), (E'passw\u0007ord', 'a bell')) v (p, about);
-- Accounts from before texts had one form.
insert into data.member (email, name, password_hash) values
  (normalize('old@bücher.example', nfd), 'Old', private.password_hash(normalize('오래된비밀', nfd))), ('old@xn--bcher-kva.example', 'Twin', private.password_hash('another one'));
select is(pg_temp.rows(format('select name from api.log_in(%L, %L)', e, p)), name, 'an old account: ' || name) from (values
  (normalize('old@bücher.example', nfd), normalize('오래된비밀', nfd), 'Old'), ('old@xn--bcher-kva.example', 'another one', 'Twin')) v (e, p, name);
delete from data.session s using data.member m where s.member_id = m.member_id and m.name in ('Old', 'Twin');
delete from data.member where name in ('Old', 'Twin');

-- the catalogue
select pg_temp.member('admin', 0, 'admin') as admin \gset
create function pg_temp.import(document text) returns text language sql as $$
  select string_agg(concat_ws(':', kind, outcome, message), '|' order by position, kind desc) from api.import_catalogue('admin', document::jsonb || '{"format": "my-universe/1"}') $$;
create function pg_temp.document(form text default 'nfc', singers text default '["방탄소년단é"]', more text default '') returns text language sql as $$
  select case form when 'nfd' then normalize(d, nfd) else d end from format('{"venues": [{"name": "글자 회관é", "region": "부산", "sections": [{"name": "가 구역", "rows": 2, "seats_per_row": 3}]}],
    "concerts": [{"source": "글", "source_id": "é1", "title": "가나다é", "singers": %s, "venue": "글자 회관é", "genre": "발라드", "synopsis": "하나\n둘", "booking_opens": "2020-01-01T00:00:00Z",
      "booking_closes": "2090-01-01T09:00:00+09:00", "prices": [{"grade": "알é", "price": 5, "sections": ["가 구역"]}], "shows": ["2090-06-01T19:00:00+09:00"]%s}]}', singers, more) d $$;
select is(pg_temp.import(pg_temp.document()), 'venue:created|concert:created', 'a catalogue');
select is(pg_temp.import(pg_temp.document('nfd')), 'venue:unchanged|concert:unchanged', 'in pieces is the same');
select is((select count(*) from data.venue where data.name_key(name) = '글자 회관é'), 1::bigint, 'one venue');
select is((select count(*) from data.singer where data.name_key(name) = '방탄소년단é'), 1::bigint, 'one singer');
select is(pg_temp.import(replace(pg_temp.document(), '글자 회관é', E' 글자\u3000회관é\u200b')), 'venue:unchanged|concert:unchanged', 'with other blanks, too');
select is(pg_temp.import(replace(pg_temp.document(), '가 구역', E'가\u00a0구역 ')), 'venue:unchanged|concert:unchanged', 'so are its sections');
select is(pg_temp.import(pg_temp.document(singers => format('[%s]', to_json(s)))), 'venue:unchanged|concert:updated', s)
from (values ('IU')) v (s);
select is(pg_temp.import(pg_temp.document(singers => format('[%s]', to_json(s)))), 'venue:unchanged|concert:unchanged', format('the same singer: %s', s))
from (values ('iu'), ('Iu'), ('ＩＵ'), (E'IU\u00a0'), (E'\u3000IU'), (E'\tIU'), (E'I\u200bU'), (E'\u202aIU\u202c')) v (s);
select is((select string_agg(name, ',') from data.singer where data.name_key(name) = 'iu'), 'IU', 'as first written');
select is(pg_temp.import(pg_temp.document(singers => '["IU", "iu"]')), 'venue:unchanged|concert:rejected:"singers" names somebody twice', 'twice is twice');
select is(pg_temp.import(pg_temp.document(singers => '["IU"]', more => format(', "synopsis": %s', to_json(E'하나\r\n둘 \u200b'::text)))), 'venue:unchanged|concert:unchanged', 'line breaks of a synopsis');
select is(pg_temp.import(pg_temp.document(singers => '["IU"]', more => format(', "%s": %s', key, to_json(v)))), 'venue:unchanged|concert:rejected:' || reason, reason) from (values
  ('title', E'\u3164', '"title" is empty'), ('title', E'a\u0007', '"title" has a control character'), ('synopsis', E'a\u0007', '"synopsis" has a control character'),
  ('synopsis', repeat('가', 20001), '"synopsis" has more than 20000 characters')) v (key, v, reason);
select is(pg_temp.import(replace(pg_temp.document(), '글자 회관é', '글자 회관É')), 'venue:unchanged|concert:updated', 'a venue in another case');

-- what verify says
select is((select string_agg(detail, '') from private.verify() where not ok), null, 'all of it is in its form');
create function pg_temp.complaint(change text) returns text language plpgsql as $$
declare
  answer text;
begin
  execute change;
  select string_agg(invariant || ': ' || detail, '') into answer from private.verify() where not ok;
  raise exception using errcode = 'TAP00', message = coalesce(answer, 'all is well');
exception when sqlstate 'TAP00' then
  return sqlerrm;
end
$$;
select matches(pg_temp.complaint(change), '16: ' || complaint, complaint) from (values
  ($$update data.member set name = 'a  b' where email = 'tab@tap.example'$$, 'member \d+ has the name'),
  ($$update data.member set email = 'Fan <fan@x.de>' where email = 'tab@tap.example'$$, 'member \d+ has an e-mail address that is none'),
  ($$insert into data.member (email, name, password_hash) values ('fan@xn--bcher-kva.example', 'x', '')$$, 'member \d+ has an e-mail .* members \d+, \d+ have one e-mail'),
  (format('insert into data.saved_search (member_id, name, filters) values (%s, %L, %L)', :admin, ' x', '{}'), 'saved search \d+'),
  ($$insert into data.singer (name) values (normalize('가é', nfd))$$, 'singer \d+ is'),
  ($$insert into data.venue (name) values ('글자  회관É')$$, 'venue \d+ is .* venues \d+, \d+ are called the same'),
  ($$update data.concert set title = ' x' where source = '글'$$, 'concert \d+ is'),
  ($$update data.concert set synopsis = E'x\r\ny' where source = '글'$$, 'concert \d+ is'),
  ($$update data.section set name = E'가\u00a0' where name = '가 구역'$$, 'section \d+ is')) v (change, complaint);
select throws_ok($$insert into data.singer (name) values ('ｉｕ')$$, '23505'::char(5));
select * from finish();
rollback;
