-- 200 searches as people make them, the same for the same catalogue: one letter to whole titles, Korean and English, initial
-- consonants, slips, the wrong keyboard, no words at all; filters alone and combined; all sorts; first pages and third ones.
create schema bench;
create table bench.query (n int, about text, arguments text);
select setseed(0.3) \gset
create temp table title as select title, concert_id from data.concert tablesample system (5) repeatable (7) order by random() limit 400;
create temp table person as select name, singer_id from data.singer order by random() limit 400;
create temp table word as
select w as word from (select distinct regexp_split_to_table(title, '[^[:alnum:]가-힣]+') as w from title) x where length(w) > 1 order by random() limit 400;
create temp table korean as select name from data.singer where name ~ '^[가-힣]{2,8}$' order by random() limit 100;
create function bench.pick(name text, n int) returns text language plpgsql as $$
declare
  v text;
begin
  execute format('select %s from %s offset %s limit 1', case name when 'title' then 'title' when 'word' then 'word' else 'name' end, name,
    n % (select count(*) from title)::int) into v;
  return coalesce(v, 'a');
end
$$;
insert into bench.query
select row_number() over (), about, arguments from (
  select 'one letter' as about, format('query => %L, sort => %L', l, s) as arguments
    from unnest(string_to_array('a 이 ㅅ 김 n 소', ' ')) l, unnest('{relevance,date}'::text[]) s
  union all select 'two letters', format('query => %L, sort => ''relevance''', left(bench.pick('korean', n * 3), 2)) from generate_series(1, 8) n
  union all select 'two letters', format('query => %L, sort => ''relevance''', left(bench.pick('word', n), 2)) from generate_series(1, 8) n
  union all select 'a word', format('query => %L, sort => ''relevance''', bench.pick('word', n * 7)) from generate_series(1, 20) n
  union all select 'a part of a word', format('query => %L, sort => ''date''', substr(bench.pick('word', n * 11), 2, 4)) from generate_series(1, 15) n
  union all select 'a singer', format('query => %L, sort => ''relevance''', bench.pick('person', n * 5)) from generate_series(1, 20) n
  union all select 'a Korean singer', format('query => %L, sort => ''relevance''', bench.pick('korean', n * 5)) from generate_series(1, 10) n
  union all select 'initial consonants', format('query => %L, sort => ''relevance''', btrim(data.search_initials(data.search_line(bench.pick('korean', n * 9))))) from generate_series(1, 8) n
  union all select 'wrong keyboard', format('query => %L, sort => ''relevance''', private.keys_typed(bench.pick('korean', n * 4))) from generate_series(1, 6) n
  union all select 'a slip', format('query => %L, sort => ''relevance''', overlay(w placing 'q' from 4 for 1))
    from (select bench.pick('word', n * 13) as w from generate_series(1, 8) n) x where length(w) > 5
  union all select 'a whole title', format('query => %L, sort => ''relevance''', left(bench.pick('title', n * 3), 150)) from generate_series(1, 15) n
  union all select 'found everywhere', format('query => %L, sort => %L', q, s) from unnest('{new york,philharmonic,with,orchestra hall}'::text[]) q, unnest('{relevance,price,new}'::text[]) s
  union all select 'only a sort', format('sort => %L', s) from unnest('{date,opens,new,popular,price,title,relevance}'::text[]) s
  union all select 'a state', format('sale_state => %L, sort => %L', st, s) from unnest('{upcoming,open,closed}'::text[]) st, unnest('{date,opens,price}'::text[]) s
  union all select 'a venue', format('venue_id => %s, sort => %L', v, s) from (select venue_id as v from data.venue order by md5(name) limit 6) x, unnest('{date,price}'::text[]) s
  union all select 'a singer''s concerts', format('singer_id => %s', singer_id) from (select singer_id from person limit 10) x
  union all select 'region and price', format('region => %L, max_price => %s, sort => ''price''', region, 30000 + 10000 * n) from (select region, row_number() over () as n from data.venue group by region order by md5(region) limit 8) x
  union all select 'days', format('from_date => %L, to_date => %L', current_date + n * 9, current_date + n * 9 + n) from generate_series(1, 8) n
  union all select 'weekend, genre, price', format('weekdays => ''{6,7}'', genre => %L, max_price => 60000, sale_state => ''open''', genre) from (select genre from data.concert group by genre order by count(*) desc limit 6) x
  union all select 'word and filters', format('query => %L, region => ''Manhattan, NY'', weekdays => ''{5,6}'', max_price => 70000, sort => ''price''', bench.pick('word', n * 17)) from generate_series(1, 10) n
  union all select 'fields', format('title => %L, venue => ''hall'', age_limit => 12', bench.pick('word', n * 19)) from generate_series(1, 6) n
  union all select 'seats free', format('query => %L, seats_free => 2, sort => ''date''', bench.pick('word', n * 23)) from generate_series(1, 4) n
  union all select 'third page', format('query => %L, sort => ''relevance'', after => (select cursor from api.search_concerts(query => %1$L, sort => ''relevance'', page_size => 120) offset 119)', q) from unnest('{symphony,orchestra,the}'::text[]) q
) q limit 200;
