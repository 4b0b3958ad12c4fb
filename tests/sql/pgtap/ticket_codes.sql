\ir support.psql
select plan(27);
select pg_temp.concert('one') as concert, pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show, pg_temp.show(:other) as other_show \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2, pg_temp.seat(:show, 11) as b1 \gset
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend \gset
select booking_id as booking from api.book('fan', gen_random_uuid(), :show, array[:b1, :a1]) \gset
select t.ticket_id as first, t.code as first_code, u.ticket_id as second, u.code as second_code
from api.my_tickets('fan', :booking) t, api.my_tickets('fan', :booking) u where t.seat like 'A%' and u.seat like 'B%' \gset

-- what a number and a code say
select is(array[:first, :second]::bigint[], array[:booking::bigint * 1024 + 1, :booking::bigint * 1024 + 2], 'a ticket''s number is its booking''s and its place');
select matches(:'first_code'::text, '^1[0-9A-HJKMNP-TV-Z]{27}$', 'the key''s version, the number and 80 bits, in letters that are no digits');
select is(private.ticket_of_code(:'first_code'), :first::bigint, 'a code leads to its ticket');
select is(private.ticket_of_code(:'second_code'), :second::bigint, 'and another to another');
select is((select code from api.my_tickets('fan', :booking) where ticket_id = :first), :'first_code', 'it is the same each time');
select is(right(:'first_code', 16), (select private.base32(('x' || left(encode(ext.hmac(left(:'first_code', 12)::bytea, key, 'sha256'), 'hex'), 20))::bit(80))
                                     from data.ticket_key where octet_length(key) = 32), 'and ends with a MAC of the rest, under the key');
select is((select string_agg(seat || ' ' || ticket_id - :first, ', ') from api.my_tickets('fan', :booking)), 'A 1-1 0, B 1-1 1', 'in the order of their numbers');

-- what is none
create function pg_temp.changed(code text) returns setof text language sql as $$
  select overlay(code placing other from n for 1) from generate_series(1, length(code)) n, string_to_table('0123456789ABCDEFGHJKMNPQRSTVWXYZ', null) other
  where other <> substr(code, n, 1)
$$;
select is((select count(*) from pg_temp.changed(:'first_code')), 28 * 31::bigint, 'every change of one character');
select is((select count(private.ticket_of_code(c)) from pg_temp.changed(:'first_code') c), 0::bigint, 'is refused');
select is(private.ticket_of_code(code), null, about) from (values
  (left(:'first_code', 12) || right(:'second_code', 16), 'another number'), (lower(:'first_code'), 'small letters'), (left(:'first_code', 27), 'a character less'),
  (:'first_code' || '0', 'one more'), (' ' || :'first_code', 'a blank'), ('', 'nothing'), (null, 'null'), (repeat('Z', 28), 'the highest'),
  (repeat('0', 28), 'the lowest'), (repeat('A', 100000), 'a long text'), (private.ticket_code(:first + 2), 'a third seat of two'),
  (private.ticket_code(:booking * 1024), 'no seat'), (private.ticket_code(1024 * 1000000 + 1), 'no booking')) v (code, about);

-- 100,000 codes
select is((select count(distinct private.ticket_code(n)) from generate_series(1, 100000) n), 100000::bigint, 'no two codes are the same');

-- another key: what was shown stays, and both are read
insert into data.ticket_key default values;
select is((select code from api.my_tickets('fan', :booking) where ticket_id = :first), :'first_code', 'a new key changes no code');
select booking_id as later from api.book('friend', gen_random_uuid(), :show, array[:a2]) \gset
select code as later_code from api.my_tickets('friend', :later) \gset
select is(left(:'later_code', 1) || ' ' || private.ticket_of_code(:'later_code') || ' ' || private.ticket_of_code(:'second_code'),
          '2 ' || (:later * 1024 + 1) || ' ' || :second, 'the next booking has the new one, and two keys are side by side');

-- a ticket from before keeps its number and its code
insert into data.issued_ticket values (:booking, 2, 77, '0123456789ABCDEF0123');
select is((select string_agg(ticket_id || code, ' ') from api.my_tickets('fan', :booking) where seat like 'B%') || private.ticket_of_code('0123456789ABCDEF0123'), '770123456789ABCDEF012377', 'as it was issued');
select is(private.ticket_of_code(:'second_code'), null, 'and no other');
select * from finish();
rollback;
