-- What is tried on each procedure: bench.text is what people and others type, bench.call the calls.

-- Words and parts of words to type, from what there is.
create table bench.part (kind text, n bigint, text text, primary key (kind, n));
insert into bench.part
select kind, row_number() over (partition by kind order by md5(text)) - 1, text from (
  select 'letter' as kind, chr(c) as text from generate_series(97, 122) c
  union select 'letter', l from unnest(string_to_array('이 소 김 아 ㄱ ㅂ ㅅ ㅇ ㅎ é я 日', ' ')) l
  union select 'digit', d::text from generate_series(0, 9) d
  union select 'sign', s from unnest(string_to_array('% _ \ ! $ @ # - . ( ) '' " / & * + 👍 ♥ ~', ' ')) s
  union select 'shop', unnest(private.shop_words())
  union select 'fact', f.word from data.search_fact f
  union select 'pair', substr(k.word, 1 + k.word_id % 3, 2) from data.search_word k
  union select 'triple', substr(k.word, 1 + k.word_id % 3, 3) from data.search_word k
  union select 'known', k.word from data.search_word k
  union select 'long', k.word from data.search_word k where length(k.word) >= 8
  union select 'korean', k.word from data.search_word k where k.word ~ '[가-힣]{2}'
  union select 'initials', ltrim(data.search_initials(' ' || k.word || ' ')) from data.search_word k where k.word ~ '^[가-힣]{2,}$'
  union select 'slip', overlay(k.word placing 'q' from 2 + k.word_id % 4 for 1) from data.search_word k where length(k.word) between 6 and 12
  union select 'two slips', overlay(overlay(k.word placing 'q' from 3 for 1) placing 'x' from 6 for 1) from data.search_word k
        where length(k.word) between 8 and 14
  union select 'korean slip', overlay(k.word placing '꿻' from 2 for 1) from data.search_word k where k.word ~ '^[가-힣]{3,}$'
  union select 'keyboard', private.keys_typed(k.word) from data.search_word k where k.word ~ '^[가-힣]{2,}$'
  union select 'nowhere', left(md5(n::text), 3 + n % 9) from generate_series(1, 200) n
  -- Written together with what says nothing or is known of a concert, before and behind.
  union (select 'glued', case k.word_id % 3 when 0 then s.w || k.word when 1 then k.word || s.w else k.word || f.word || s.w end
         from data.search_word k, lateral (select w from unnest(private.shop_words()) w order by md5(w || k.word_id) limit 1) s,
              lateral (select f.word from data.search_fact f where f.is_term order by md5(f.word || k.word_id) limit 1) f
         order by md5(k.word) limit 400)
  union (select 'glued nowhere', left(k.word, 3) || right(l.word, 3) || s.w
         from data.search_word k join data.search_word l on l.word_id = k.word_id + 7, lateral (select w from unnest(private.shop_words()) w order by md5(w || k.word_id) limit 1) s
         order by md5(k.word || l.word) limit 400)
  union (select 'glued known', k.word || l.word || s.w
         from data.search_word k join data.search_word l on l.word_id = k.word_id + 7, lateral (select w from unnest(private.shop_words()) w order by md5(w || k.word_id) limit 1) s
         where length(k.word || l.word) < 12 order by md5(k.word || l.word) limit 400)
  -- With signs for letters.
  union (select 'signed', translate(k.word, 'aseio', '@$€!0') from data.search_word k where k.word ~ '[aseio]' order by md5(k.word) limit 400)
  union select 'half', left(k.word, -1) || chr(4352 + k.word_id % 19) from data.search_word k where k.word ~ '^[가-힣]{3,}$'
  union (select 'common', k.word from data.search_word k
         join (select t, count(*) as concerts from data.concert c, unnest(c.terms) t group by t) u on u.t = k.word_id
         where length(k.word) > 1 order by u.concerts desc limit 200)) x
where text <> '';
create table bench.kind as select kind, count(*) as parts from bench.part group by kind;
create function bench.pick(kind text, n bigint) returns text language sql stable as $$
  select p.text from bench.part p where p.kind = pick.kind and p.n = abs(pick.n) % (select k.parts from bench.kind k where k.kind = pick.kind)
$$;
-- So many parts of a kind, one behind the other, no longer than may be typed.
create function bench.row_of(kind text, parts int, blank text, seed bigint) returns text language sql stable as $$
  select left(string_agg(bench.pick(row_of.kind, row_of.seed * 1009 + i * 7), row_of.blank), 200) from generate_series(1, row_of.parts) i
$$;

create table bench.text as
select distinct on (text) about, text from (
  select 'one of ' || kind as about, text from bench.part where kind in ('letter', 'digit', 'sign')
  union all select 'one of ' || kind, bench.pick(kind, n * 31)
    from unnest('{pair,triple,known,long,korean,initials,slip,two slips,korean slip,keyboard,nowhere,half,common,shop,fact,glued,glued nowhere,glued known,signed}'::text[]) kind,
         generate_series(1, 6) n
  union all select format('%s of %s, parted by "%s"', many, kind, blank), bench.row_of(kind, many, blank, seed)
    from (select distinct kind from bench.part) k, unnest('{4,12,100}'::int[]) many, unnest(array[' ', '-', '']) blank, generate_series(1, 1) seed
  union all select format('"%s" again and again', t), left(repeat(t || blank, 200), n)
    from unnest(array['a', 'the', 'an', 'ne', 'ㄱ', 'ㄳ', '아', '이유', '콘서트', '서울', '2026', '방탄', 'e', 's', 'in', '%', '_', '\', '-', '!', '$', 'a$', 'a1', 'a0b1', '(a)',
                      'a-', '''', '日', 'ﷺ', '㎞', 'é', U&'e\0301', U&'\200d', U&'a\200d', '👨‍👩‍👧', '가', U&'\1100\1161', 'ß', 'İ']) t,
         unnest(array['', ' ']) blank, unnest('{40,200}'::int[]) n
  -- Some of everything.
  union all select 'a mixture', left(string_agg(bench.pick((array['letter', 'pair', 'triple', 'known', 'long', 'korean', 'initials', 'slip', 'two slips', 'korean slip',
        'keyboard', 'half', 'common', 'shop', 'fact', 'sign', 'digit', 'glued', 'glued nowhere', 'glued known', 'signed'])[1 + abs(hashtext(seed || '-' || i)) % 21], hashtext(seed || '+' || i))
        || (array[' ', ' ', ' ', ' ', '-', ''])[1 + abs(hashtext(seed || '*' || i)) % 6], ''), 200)
    from generate_series(1, 120) seed, generate_series(1, 30) i where i <= 2 + seed % 29 group by seed
  union all select 'a title', left(title, 200) from (select title from data.concert order by length(title) desc, concert_id limit 6) t
  union all select 'a title', left(title, 200) from (select title from data.concert order by md5(title) limit 6) t
  union all select 'too long', repeat('x', 201)
  union all select 'too long', repeat('나', 100000)) x
where text <> '' order by text, about;

-- A member who likes as much as one may, and has a session.
create table bench.me as select s.token, m.member_id from data.member m, private.start_session(m.member_id) s where m.email = 'fan@example.com';
insert into data.favourite_concert (member_id, concert_id)
select m.member_id, c.concert_id from bench.me m, (select concert_id from data.concert order by last_show desc limit 1000) c on conflict do nothing;
insert into data.favourite_singer (member_id, singer_id)
select m.member_id, s.singer_id from bench.me m, (select singer_id from data.concert_singer group by 1 order by count(*) desc limit 1000) s on conflict do nothing;
analyze bench.part; analyze data.favourite_concert; analyze data.favourite_singer;
-- The busiest of each.
create table bench.most as select
  (select day from data.show group by day order by count(*) desc, day limit 1) as day,
  (select concert_id from data.show group by concert_id order by count(*) desc, concert_id limit 1) as concert,
  (select s.show_id from data.show s join data.seat_plan p on p.plan_id = s.plan_id order by p.seat_count desc, s.show_id limit 1) as show,
  (select singer_id from data.concert_singer group by singer_id order by count(*) desc, singer_id limit 1) as singer,
  (select group_id from data.singer_member group by group_id order by count(*) desc, group_id limit 1) as group;

create table bench.call (name text, asked text);
create function bench.add(name text, variadic asked text[]) returns void language sql as $$
  insert into bench.call select add.name, concat_ws(', ', variadic add.asked)
$$;

-- Texts, wherever one is typed.
do $$
declare
  t record;
  q text;
begin
  for t in select text, row_number() over (order by md5(text)) as n from bench.text loop
    q := quote_literal(t.text);
    perform bench.add('suggest', q, 'size => ' || case when t.n % 2 = 0 then 8 else 30 end);
    perform bench.add('search_concerts', 'query => ' || q, 'sort => ''relevance''', case when t.n % 3 = 0 then 'page_size => 500' end);
    perform bench.add('search_concerts', 'query => ' || q,
                      'sort => ' || quote_literal((array['date', 'opens', 'new', 'popular', 'price', 'title'])[1 + t.n % 6]));
    perform bench.add('search_concerts', (array['title', 'singer', 'venue'])[1 + t.n % 3] || ' => ' || q, case when t.n % 2 = 0 then 'query => ' || q end);
    perform bench.add('count_concerts', 'query => ' || q);
    perform bench.add('count_concerts', (array['title', 'singer', 'venue'])[1 + t.n % 3] || ' => ' || q, case when t.n % 2 = 0 then 'query => ' || q end);
    perform bench.add('singers', 'query => ' || q, case when t.n % 3 = 0 then 'page_size => 500' end);
    if t.n % 20 = 0 then
      perform bench.add('search_concerts', format('title => %1$s, singer => %1$s, venue => %1$s, query => %1$s', q));
      perform bench.add('search_concerts', format('genre => %1$s, region => %1$s', q));
      perform bench.add('singers', 'kind => ' || q);
      perform bench.add('save_search', format('(select token from bench.me), left(%1$s, 60), jsonb_build_object(''query'', %1$s, ''title'', %1$s)', q));
      perform bench.add('log_in', q || ', null');
      perform bench.add('sign_up', format('%1$s, %1$s, %1$s', q));
      perform bench.add('calendar_day', 'current_date, after => ' || q);
      perform bench.add('seat_states', '(select min(show_id) from data.show), ' || q);
    end if;
  end loop;
end
$$;

-- The rest: pages, filters that leave nothing or everything, what a member has, the busiest days, concerts and halls.
insert into bench.call
select split_part(call, '(', 1), regexp_replace(replace(format(substring(call from '\((.*)\)$'), m.day, m.concert, m.show, m.singer, m.group), 'MINE',
       format('token => %L', me.token)), '\s+', ' ', 'g')
from bench.most m, bench.me, unnest(array[
  'search_concerts(page_size => 500)', 'search_concerts(page_size => 500, sort => ''title'')', 'search_concerts(page_size => 500, sort => ''popular'', MINE)',
  'search_concerts(genre => ''nothing'')', 'search_concerts(region => ''nowhere'')', 'search_concerts(min_price => 12345678)',
  'search_concerts(min_price => 10001, max_price => 10002)', 'search_concerts(min_price => 55001, max_price => 55002, sort => ''title'')',
  'search_concerts(seats_free => 200000)', 'search_concerts(seats_free => 200000, weekdays => ''{1}'', sort => ''price'')',
  'search_concerts(weekdays => ''{3}'', from_date => ''1900-01-01'', to_date => ''2100-01-01'', sort => ''price'', page_size => 500)',
  'search_concerts(favourites_only => true, MINE)', 'search_concerts(favourites_only => true, MINE, sort => ''title'', page_size => 500)',
  'search_concerts(favourites_only => true, MINE, sort => ''popular'', genre => ''nothing'')',
  'search_concerts(''e'', sort => ''title'', weekdays => ''{3}'', min_price => 55001, max_price => 55002, singer => ''a'', venue => ''hall'', title => ''r'', age_limit => 0)',
  'search_concerts(''e'', sort => ''popular'', weekdays => ''{3}'', sale_state => ''closed'', singer => ''a'', seats_free => 5)',
  'search_concerts(''q x z j'', sort => ''title'')', 'search_concerts(''w k v b c j'', sort => ''price'')',
  'search_concerts(sort => ''title'', page_size => 500, after => ''["title", 0, 0, "t", 1, 0]'')',
  'search_concerts(sort => ''date'', page_size => 500, after => ''["date", 0, 1, "0", -1, 0]'')',
  'search_concerts(''a'', sort => ''relevance'', page_size => 500, after => ''["relevance", 2, 1, "0", -1, 0]'')',
  'count_concerts()', 'count_concerts(seats_free => 1)', 'count_concerts(seats_free => 200000)', 'count_concerts(favourites_only => true, MINE)',
  'count_concerts(sale_state => ''closed'', weekdays => ''{1,2,3,4,5,6,7}'')', 'count_concerts(min_price => 55001, max_price => 55002)',
  'count_concerts(weekdays => ''{3}'', from_date => ''1900-01-01'', to_date => ''2100-01-01'')',
  'calendar_days(date ''%1$s'' - 30, date ''%1$s'' + 31, ''shows'', MINE)', 'calendar_days(date ''%1$s'' - 30, date ''%1$s'' + 31, ''opens'', MINE)',
  'calendar_days(current_date, current_date + 61, ''opens'')', 'calendar_day(''%1$s'', page_size => 500, MINE)', 'calendar_day(current_date, ''opens'', page_size => 500)',
  'concert_availability(array(select concert_id from data.concert order by last_show desc limit 500))',
  'singers(page_size => 500)', 'singers(favourites_only => true, page_size => 500, MINE)', 'singers(initial => ''M'', page_size => 500)', 'singers(kind => ''nothing'')',
  'singer_initials()', 'search_filters()', 'days_off()', 'my_home(MINE)', 'my_reminders(MINE, since => ''2000-01-01'')', 'my_favourite_singers(MINE)', 'my_bookings(MINE)',
  'my_ledger(MINE)', 'my_saved_searches(MINE)', 'my_account(MINE)', 'singer(%4$s, MINE)', 'singer_relations(%5$s)', 'concert(%2$s, MINE)', 'concert_prices(%2$s)',
  'concert_singers(%2$s, MINE)', 'shows(%2$s)', 'seat_plan(%3$s)', 'seats(%3$s, MINE)', 'seat_states(%3$s, null, (select token from bench.me))',
  'hold_seats(MINE, show_id => %3$s, seat_ids => array_fill(1::bigint, array[100000]))',
  'set_favourite_concert(MINE, concert_id => %2$s, favourite => true)', 'save_search(MINE, name => repeat(''x'', 4000), filters => ''{}'')']) call;
