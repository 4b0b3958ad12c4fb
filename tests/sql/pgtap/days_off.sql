-- Public holidays that no rule gives.
\ir support.psql
select plan(5);
select is(pg_temp.rows($$select day from api.days_off() where day between '2024-01-01' and '2026-12-31'$$),
          '2024-04-10|2024-10-01|2025-01-27|2025-06-03|2026-06-03', 'elections and decrees');
select pg_temp.gives($$select name, name_en from api.days_off() where day = '2026-06-03'$$, '"제9회 전국동시지방선거","Local elections"', 'in two languages');
insert into data.day_off (day, name) values ('2026-09-28', '임시공휴일');
select pg_temp.gives($$select name from api.days_off() where day = '2026-09-28'$$, '임시공휴일', 'an administrator adds one');
select throws_ok($$insert into data.day_off (day, name) values ('2026-09-29', ' x')$$, '23514'::char(5));
select pg_temp.refuses($$insert into data.day_off (day, name) values ('2026-09-29', 'x')$$, '42501', 'nobody else does');
select * from finish();
rollback;
