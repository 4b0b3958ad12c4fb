-- 200 searches as people make them, the same for the same catalogue: one letter to whole titles, Korean and English, initial
-- consonants, slips, the wrong keyboard, no words at all; every filter alone and drawn together; all sorts; later pages.
create schema bench;
-- What people type: parts of what there is, in an order that is no order.
create table bench.sample (kind text, n bigint, text text, primary key (kind, n));
create temp table title as
select title, row_number() over (order by md5(concert_id::text)) as n from data.concert order by n limit 3000;
create temp table word as
select w as word, count(*) as titles
from title, regexp_split_to_table(title, '[^[:alnum:]가-힣]+') w where length(w) > 1 group by w;
insert into bench.sample
select kind, row_number() over (partition by kind order by md5(text)) - 1, text from (
  select 'title' as kind, left(title, 150) as text from title where title !~ '[가-힣]' group by 2
  union select 'korean title', left(title, 150) from title where title ~ '[가-힣]' group by 2
  union select 'word', word from word where word ~ '^[A-Za-z]+$'
  union select 'long word', word from word where word ~ '^[A-Za-z]{6,}$'
  union select 'korean word', word from word where word ~ '^[가-힣]+$'
  union (select 'common word', word from word where word ~ '^[A-Za-z가-힣]+$' order by titles desc, word limit 60)
  union select 'person', name from data.singer where name ~ '^[A-Za-z]+ [A-Za-z]+$'
  union select 'korean', name from data.singer where name ~ '^[가-힣]{2,8}$'
  union select 'name in English', name_en from data.singer where name ~ '[가-힣]' and name_en <> ''
  union select 'singer', singer_id::text from data.concert_singer group by singer_id
  union select 'venue', name from data.venue
  union select 'venue id', venue_id::text from data.venue
  union (select 'region', v.region from data.concert c join data.venue v using (venue_id) where v.region <> ''
         group by v.region order by count(*) desc limit 8)
  union (select 'genre', genre from data.concert where genre <> '' group by genre order by count(*) desc limit 8)) x;
create function bench.pick(kind text, n bigint) returns text language sql stable as $$
  select s.text from bench.sample s where s.kind = pick.kind
    and s.n = pick.n % (select count(*) from bench.sample k where k.kind = pick.kind)
$$;

-- A member who likes something.
insert into data.favourite_concert (member_id, concert_id)
select m.member_id, c.concert_id from data.member m,
       (select concert_id from data.concert order by md5(concert_id::text) limit 300) c
where m.email = 'fan@example.com' on conflict do nothing;
create table bench.me as select token from api.log_in('fan@example.com', 'universe');

-- One of the filters of a search drawn together, or nothing: each is in a quarter of them.
create function bench.drawn(n bigint) returns text language sql stable as $$
  select string_agg(', ' || text, '') from (values
    (1, format('genre => %L', bench.pick('genre', n))),
    (2, format('region => %L', bench.pick('region', n))),
    (3, format('max_price => %s', 25000 + n * 1000)),
    (4, format('min_price => %s', 10000 + n * 500)),
    (5, format('sale_state => %L', (array['open', 'closed', 'upcoming'])[1 + n % 3])),
    (6, format('age_limit => %s', (array[0, 12, 15])[1 + n % 3])),
    (7, format('weekdays => %L', (array['{6,7}', '{5}', '{1,2,3,4}'])[1 + n % 3])),
    (8, format('from_date => %L, to_date => %L', current_date + n::int, current_date + 20 + n::int * 3)),
    (9, format('singer => %L', left(bench.pick('person', n), 2))),
    (10, format('venue => %L', 'hall')),
    (11, 'seats_free => 2'),
    (12, (select format('favourites_only => true, token => %L', token) from bench.me))) f (i, text)
  where hashtext(n || '/' || f.i) & 3 = 0
$$;

create table bench.query (n int, about text, query text, filters text, page text);
insert into bench.query
select row_number() over (), about, query, coalesce(ltrim(filters, ', '), ''), 'sort => ' || quote_literal(sort) || coalesce(page, '') from (
  select 'one letter' as about, l as query, null as filters, s as sort, null as page
    from unnest(string_to_array('a 이 ㅅ 김 n 소', ' ')) l, unnest('{relevance,date}'::text[]) s
  union all select 'two letters', left(bench.pick(k, n * 3), 2), null, 'relevance', null
    from generate_series(1, 8) n, unnest('{korean,word}'::text[]) k
  union all select 'a word', bench.pick(k, n * 7), null, (array['relevance', 'date'])[1 + n % 2], null
    from generate_series(1, 7) n, unnest('{word,korean word}'::text[]) k
  union all select 'a part of a word', substr(bench.pick('word', n * 11), 2, 4), null, 'date', null from generate_series(1, 10) n
  union all select 'a singer', bench.pick(k, n * 5), null, 'relevance', null
    from generate_series(1, 7) n, unnest('{person,korean,name in English}'::text[]) k
  union all select 'initial consonants', btrim(data.search_initials(data.search_line(bench.pick('korean', n * 9)))), null, 'relevance', null
    from generate_series(1, 6) n
  union all select 'wrong keyboard', private.keys_typed(bench.pick('korean', n * 4)), null, 'relevance', null from generate_series(1, 4) n
  union all select 'wrong keyboard', translate(lower(bench.pick('long word', n * 4)), 'abcdefghijklmnopqrstuvwxyz',
      'ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ'), null, 'relevance', null from generate_series(1, 3) n
  union all select 'a slip', overlay(bench.pick('long word', n * 13) placing 'q' from 4 for 1), null, 'relevance', null
    from generate_series(1, 6) n
  union all select 'a whole title', bench.pick(k, n * 3), null, 'relevance', null
    from generate_series(1, 7) n, unnest('{title,korean title}'::text[]) k
  union all select 'a word in a venue', bench.pick('word', n * 29) || ' ' || bench.pick('venue', n), null, 'relevance', null
    from generate_series(1, 4) n
  union all select 'found everywhere', q, null, s, null
    from unnest('{new york,philharmonic,with,orchestra hall}'::text[]) q, unnest('{relevance,price,new}'::text[]) s
  union all select 'only a sort', null, null, s, null from unnest('{date,opens,new,popular,price,title,relevance}'::text[]) s
  union all select 'a state', null, format('sale_state => %L', st), s, null
    from unnest('{upcoming,open,closed}'::text[]) st, unnest('{date,opens,price}'::text[]) s
  union all select 'a venue', null, 'venue_id => ' || bench.pick('venue id', n), s, null
    from generate_series(1, 4) n, unnest('{date,price}'::text[]) s
  union all select 'a singer''s concerts', null, 'singer_id => ' || bench.pick('singer', n * 3), 'date', null from generate_series(1, 6) n
  union all select 'days', null, format('from_date => %L, to_date => %L', current_date + n * 9, current_date + n * 9 + n), 'date', null
    from generate_series(1, 6) n
  union all select 'favourites', null, 'favourites_only => true, token => ' || quote_literal(token), s, null
    from bench.me, unnest('{date,popular}'::text[]) s
  union all select 'a word and filters', bench.pick(case when n % 4 = 0 then 'word' else 'common word' end, n * 17), bench.drawn(n),
      (array['relevance', 'date', 'price', 'opens', 'new'])[1 + n % 5], null from generate_series(1, 16) n
  union all select 'filters', null, bench.drawn(n), (array['date', 'price', 'opens', 'popular', 'new', 'title'])[1 + n % 6], null
    from generate_series(41, 56) n
  union all select 'fields', null, format('title => %L, venue => ''hall'', age_limit => 12', bench.pick('common word', n * 19)), 'date', null
    from generate_series(1, 3) n
  union all select 'seats free', bench.pick('common word', n * 23), 'seats_free => 2', 'date', null from generate_series(1, 2) n
  union all select 'third page', q, null, 'relevance', format(', after => %L', (
      select cursor from api.search_concerts(query => q, sort => 'relevance', page_size => 120) offset 119))
    from unnest('{symphony,orchestra,the}'::text[]) q) q;
do $$
declare
  many constant bigint := (select count(*) from bench.query where query is not null or filters <> '' or about = 'only a sort');
begin
  if many <> 200 then
    raise exception 'there are % searches, not 200', many;
  end if;
end
$$;
