-- Thousands of searches drawn at random, each compared with looking at every concert: which, in what order, page after page,
-- and how many. On a database with the demonstration catalogue; as a client. The same searches at every run.
\set ON_ERROR_STOP 1
-- SEARCHES says how many; 400 unless told.
\getenv searches SEARCHES
\if :{?searches} \else \set searches 400 \endif
set client_min_messages = warning;
begin;
create schema if not exists tap;
create extension if not exists pgtap schema tap;
create role find_random_client in role my_universe_client;
create schema probe;
grant usage on schema probe to public;
set local search_path = tap, pg_catalog;
select plan(12);
set local jit = off;
select set_config('probe.searches', :'searches', true) \gset

-- Favourites of the demonstration's fan, and bookings as somebody saw them.
create temp table me as select member_id, token from api.log_in('fan@example.com', 'universe');
do $$
begin
  perform api.set_favourite_concert((select token from me), concert_id, true) from data.concert where concert_id % 11 = 3;
end
$$;
update data.demand_count set counted_at = '-infinity';
select private.refresh_demand() \gset

-- A name in further words, each in a line.
create function probe.further_lines(name text) returns text language sql as $$
  select concat(E'\n', replace(data.further_words(name), ' ', E' \n '), E'\n', data.whole_word(data.search_line(name)))
$$;

-- Everything there is to know of a concert, without index, dictionary or gathered columns.
create temp table every as
select c.concert_id as id, c.title, c.venue_id, c.genre, v.region, c.age_limit, c.booking_opens, c.booking_closes, c.cancelled_at,
       c.added_at, d.first, d.last, p.prices, b.singers, t.title_text, t.title_text || coalesce(b.text, '') as bill, w.text as venue_text,
       t.title_text || coalesce(b.text, '') || w.text as whole,
       array(select data.fact_words(c.genre) union select data.fact_words(v.region)
             union select to_char(s.starts_at at time zone v.time_zone, 'YYYY') from data.show s where s.concert_id = c.concert_id) as facts,
       exists (select from data.favourite_concert f where f.concert_id = c.concert_id and f.member_id = me.member_id) as liked,
       (select count(*) from data.favourite_concert f where f.concert_id = c.concert_id)
       + (select count(*) from data.booking k where k.concert_id = c.concert_id) as wanted
from me, data.concert c join data.venue v on v.venue_id = c.venue_id
left join (select concert_id, min(starts_at) as first, max(starts_at) as last from data.show group by 1) d on d.concert_id = c.concert_id
left join (select concert_id, array_agg(price) as prices from data.price group by 1) p on p.concert_id = c.concert_id
cross join lateral (select E'\n' || data.search_line(c.title) || E'\n' || data.search_initials(data.search_line(c.title)) || data.further_words(c.title) || E'\n') t (title_text)
cross join lateral (select E'\n' || data.search_line(v.name) || E'\n' || data.search_line(v.name_en) || E'\n' || data.search_initials(data.search_line(v.name))
                           || probe.further_lines(v.name) || probe.further_lines(v.name_en) || E'\n') w (text)
left join lateral (
  select string_agg(data.search_line(s.name) || E'\n' || data.search_line(s.name_en) || E'\n'
                    || data.search_initials(data.search_line(s.name)) || probe.further_lines(s.name) || probe.further_lines(s.name_en) || E'\n', '') as text, array_agg(s.singer_id) as singers
  from data.concert_singer cs join data.singer s using (singer_id) where cs.concert_id = c.concert_id) b on true;
create unique index on every (id);
create temp table show_of as
select s.concert_id as id, s.starts_at, (s.starts_at at time zone v.time_zone)::date as day,
       (select coalesce(sum(x.seat_count), 0) from data.concert_section g join data.section x using (section_id)
        where g.concert_id = s.concert_id and x.plan_id = s.plan_id)
       - (select count(*) from data.seat_claim k where k.show_id = s.show_id and k.until > clock_timestamp()) as free
from data.show s join data.concert c using (concert_id) join data.venue v using (venue_id);
create index on show_of (id);
create temp table singer_text as
select singer_id, E'\n' || data.search_line(name) || E'\n' || data.search_line(name_en) || E'\n' || data.search_initials(data.search_line(name))
       || probe.further_lines(name) || probe.further_lines(name_en) || E'\n' as text
from data.singer;

-- Patterns of which a text has one when it has the word, or, when it is long enough, the word as two neighbours ("begins": at the beginning of a word).
create function probe.patterns(word text, begins boolean default false) returns text[] language sql immutable as $$
  select array['%' || case when begins then ' ' else '' end || word || '%']
         || array(select '% ' || left(word, n) || ' ' || substr(word, n + 1) || '%' from generate_series(1, length(word) - 1) n
                  where case when octet_length(word) > length(word) then length(word) >= 3 else length(word) >= 4 and length(word) - n >= 2 end)
  where word is not null
$$;

-- The words of a query: signs are words when there is nothing else.
create function probe.words(query text) returns text[] language sql immutable as $$
  select coalesce(private.query_words(query), string_to_array(query, ' '))
$$;
-- Words of a query that are looked for in `texts`: without those that say nothing, if there are others, and without those that are
-- facts, if they leave nothing. Facts are no facts in names.
create function probe.is_fact(word text) returns boolean language sql as $$
  select exists (select from data.search_fact f where f.word = data.fact_word(is_fact.word) or not f.is_term and starts_with(f.word, data.fact_word(is_fact.word))
                 and length(data.fact_word(is_fact.word)) >= case when octet_length(data.fact_word(is_fact.word)) > length(data.fact_word(is_fact.word)) then 2 else 4 end)
         or is_fact.word in ('a', 'and', 'of', 'the', 'with')
$$;
create function probe.says_nothing(word text) returns boolean language sql immutable as $$
  select word = any (private.shop_words() || private.filler_words())
$$;
create function probe.asked_words(query text, names boolean) returns text[] language plpgsql as $$
declare
  words  text[] := probe.words(query);
  others text[] := array(select w from unnest(words) w where not probe.says_nothing(w));
  kept   text[];
  word   text;
begin
  if names or cardinality(words) < 2 then
    return words;
  end if;
  words := case when others <> '{}' then others else words end;
  if probe.is_there(words) or not exists (select from unnest(words) w where probe.is_fact(w)) then
    return words;
  end if;
  kept := array(select w from unnest(words) w where not probe.is_fact(w));
  foreach word in array words loop
    if word <> all (kept) and probe.is_there(kept || word) then
      kept := kept || word;
    end if;
  end loop;
  return case when kept = '{}' then words else kept end;
end
$$;
create function probe.is_there(words text[]) returns boolean language sql as $$
  select exists (select from every e where not exists (
    select from unnest(words) w where not (e.whole like any (probe.patterns(w)) or data.fact_word(w) = any (e.facts))))
$$;

-- The right answer: ids in order.
create function probe.right_answer(a jsonb, now timestamptz) returns bigint[] language plpgsql as $$
declare
  typed  text[] := probe.words(a ->> 'query');
  words  text[] := probe.asked_words(a ->> 'query', false);
  shop   text[] := array(select '% ' || w || '%' from unnest(typed) w where probe.says_nothing(w) and w <> all (words));
  meant  text[] := case when shop <> '{}' then typed else words end;
  name   text[] := array(select w from unnest(words) w where not probe.says_nothing(w) and not probe.is_fact(w));
  w1     text[] := probe.patterns(words[1]);
  w2     text[] := probe.patterns(words[2]);
  b1     text[] := probe.patterns(words[1], true);
  b2     text[] := probe.patterns(words[2], true);
  t      text[] := probe.words(a ->> 'title');
  t1     text[] := probe.patterns(t[1]);
  t2     text[] := probe.patterns(t[2]);
  v      text[] := probe.words(a ->> 'venue');
  v1     text[] := probe.patterns(v[1]);
  v2     text[] := probe.patterns(v[2]);
  s      text[] := probe.words(a ->> 'singer');
  s1     text[] := probe.patterns(s[1]);
  s2     text[] := probe.patterns(s[2]);
  sung   bigint[] := case when a ? 'singer' then array(
    select x.singer_id from singer_text x where x.text like any (s1) and (s2 is null or x.text like any (s2))) end;
  sort   text := a ->> 'sort';
begin
  return array(
    select f.id
    from (
      select e.*, e.last >= now as coming,
             case when e.first >= now then e.first else (select min(s.starts_at) from show_of s where s.id = e.id and s.starts_at >= now) end as next,
             case when sort <> 'relevance' or words is null then 0
                  when strpos(e.bill, E'\n ' || array_to_string(meant, ' ') || E' \n') > 0 then 0
                  when cardinality(name) between 1 and cardinality(meant) - 1 and strpos(e.bill, E'\n ' || array_to_string(name, ' ') || E' \n') > 0
                    then case when e.bill like all (shop) then 1 else 2 end
                  when (e.bill like any (b1) or data.fact_word(words[1]) = any (e.facts)) and (b2 is null or e.bill like any (b2) or data.fact_word(words[2]) = any (e.facts))
                    then case when e.bill like all (shop) then 3 else 4 end
                  when (e.bill like any (w1) or data.fact_word(words[1]) = any (e.facts)) and (w2 is null or e.bill like any (w2) or data.fact_word(words[2]) = any (e.facts)) then 5
                  else 6 end as level
      from every e
      where (w1 is null or e.whole like any (w1) or data.fact_word(words[1]) = any (e.facts)) and (w2 is null or e.whole like any (w2) or data.fact_word(words[2]) = any (e.facts))
        and (t1 is null or e.title_text like any (t1)) and (t2 is null or e.title_text like any (t2))
        and (v1 is null or e.venue_text like any (v1)) and (v2 is null or e.venue_text like any (v2))
        and (sung is null or e.singers && sung)
        and (not a ? 'singer_id' or (a ->> 'singer_id')::bigint = any (e.singers))
        and (not a ? 'venue_id' or (a ->> 'venue_id')::bigint = e.venue_id)
        and (not a ? 'genre' or a ->> 'genre' = e.genre)
        and (not a ? 'region' or a ->> 'region' = e.region)
        and (not a ? 'age_limit' or e.age_limit <= (a ->> 'age_limit')::int)
        and (not a ?| '{min_price,max_price}' or exists (
              select from unnest(e.prices) p where p >= coalesce((a ->> 'min_price')::bigint, 0) and p <= coalesce((a ->> 'max_price')::bigint, p)))
        and (not a ? 'sale_state' or a ->> 'sale_state' = private.sale_state(e.booking_opens, e.booking_closes, e.last, e.cancelled_at, now))
        and (not a ? 'favourites_only' or e.liked)
        and (not a ?| '{from_date,to_date,weekdays,seats_free}' or exists (
              select from show_of s where s.id = e.id
                and s.day >= coalesce((a ->> 'from_date')::date, s.day) and s.day <= coalesce((a ->> 'to_date')::date, s.day)
                and (not a ? 'weekdays' or a -> 'weekdays' @> to_jsonb(extract(isodow from s.day)::int))
                and (not a ? 'seats_free' or s.starts_at > now and s.free >= (a ->> 'seats_free')::int)))) f
    order by f.level,
      case when sort = 'popular' then -f.wanted end,
      case when sort = 'opens' then f.booking_opens < now end, case when sort = 'opens' and f.booking_opens >= now then f.booking_opens end,
      case when sort = 'opens' then f.booking_opens end desc,
      case when sort = 'new' then f.added_at end desc,
      case when sort = 'price' then (select min(p) from unnest(f.prices) p) end,
      case when sort = 'title' then f.title collate "ko-x-icu" end,
      case when sort in ('date', 'relevance') or sort = 'popular' and f.wanted = 0 then coalesce(f.coming, false) end desc,
      case when sort in ('date', 'relevance') or sort = 'popular' and f.wanted = 0 then case when f.coming then f.next end end,
      case when (sort in ('date', 'relevance') or sort = 'popular' and f.wanted = 0) and not coalesce(f.coming, false)
           then coalesce(f.last, '-infinity') end desc,
      case when sort in ('price', 'title') or sort = 'opens' and f.booking_opens >= now
             or f.coming and (sort in ('date', 'relevance') or sort = 'popular' and f.wanted = 0) then f.id else -f.id end);
end
$$;

-- The answer of the procedures, as a client: all pages of a search, and its count.
create function probe.answer(a jsonb, token text, page_size int, most int, out ids bigint[], out total bigint) language plpgsql security definer as $$
declare
  page  record;
  after text;
begin
  ids := '{}';
  loop
    select array_agg(r.concert_id order by r.n) as ids, (array_agg(r.cursor order by r.n desc))[1] as last into page
    from (select f.concert_id, f.cursor, row_number() over () as n from api.search_concerts(a ->> 'query', (a ->> 'from_date')::date, (a ->> 'to_date')::date, (a ->> 'singer_id')::bigint,
      (a ->> 'venue_id')::bigint, a ->> 'genre', a ->> 'region', (a ->> 'min_price')::bigint, (a ->> 'max_price')::bigint,
      a ->> 'sale_state', a ? 'favourites_only', a ->> 'sort', after, page_size, token, a ->> 'title', a ->> 'singer', a ->> 'venue',
      (select array_agg(w::int) from jsonb_array_elements_text(a -> 'weekdays') w), (a ->> 'age_limit')::int, (a ->> 'seats_free')::int) f) r;
    ids   := ids || coalesce(page.ids, '{}');
    after := page.last;
    exit when coalesce(cardinality(page.ids), 0) < page_size or cardinality(ids) > most;
  end loop;
  total := api.count_concerts(a ->> 'query', (a ->> 'from_date')::date, (a ->> 'to_date')::date, (a ->> 'singer_id')::bigint,
      (a ->> 'venue_id')::bigint, a ->> 'genre', a ->> 'region', (a ->> 'min_price')::bigint, (a ->> 'max_price')::bigint,
      a ->> 'sale_state', a ? 'favourites_only', token, a ->> 'title', a ->> 'singer', a ->> 'venue',
      (select array_agg(w::int) from jsonb_array_elements_text(a -> 'weekdays') w), (a ->> 'age_limit')::int, (a ->> 'seats_free')::int);
end
$$;
alter function probe.answer owner to find_random_client;

-- A search, drawn. Words are parts of words that there are.
create function probe.draw_text(rare boolean) returns text language plpgsql as $$
declare
  line  text;
  word  text;
  words text := '';
begin
  select case when random() < 0.75 then e.bill else e.venue_text end into line from every e offset floor(random() * (select count(*) from every)) limit 1;
  for i in 1..1 + floor(random() * 2)::int loop
    select w into word from regexp_split_to_table(line, '\s+') w where w <> '' order by random() limit 1;
    continue when word is null;
    words := words || ' ' || case when random() < 0.4 then word
      else substr(word, 1 + floor(random() * length(word))::int, 1 + floor(random() * case when rare then 8 else 3 end)::int) end;
  end loop;
  return nullif(btrim(words), '');
end
$$;
create function probe.draw() returns jsonb language plpgsql as $$
declare
  r    record;
  from_day date := current_date - 200 + floor(random() * 400)::int;
begin
  select e.venue_id, e.genre, e.region, e.singers[1] as singer, e.prices[1] as price into r from every e offset floor(random() * (select count(*) from every)) limit 1;
  return jsonb_strip_nulls(jsonb_build_object(
    'sort', (array['date', 'opens', 'new', 'popular', 'price', 'title', 'relevance'])[1 + floor(random() * 7)::int],
    'query', case when random() < 0.5 then probe.draw_text(random() < 0.5) end,
    'title', case when random() < 0.1 then probe.draw_text(false) end,
    'singer', case when random() < 0.1 then probe.draw_text(false) end,
    'venue', case when random() < 0.1 then probe.draw_text(false) end,
    'singer_id', case when random() < 0.1 then r.singer end,
    'venue_id', case when random() < 0.1 then r.venue_id end,
    'genre', case when random() < 0.2 then r.genre end,
    'region', case when random() < 0.2 then r.region end,
    'age_limit', case when random() < 0.15 then (array[0, 12, 15, 19])[1 + floor(random() * 4)::int] end,
    'min_price', case when random() < 0.2 then r.price - 20000 * floor(random() * 2) end,
    'max_price', case when random() < 0.2 then r.price + 20000 * floor(random() * 2) end,
    'sale_state', case when random() < 0.3 then (array['upcoming', 'open', 'closed', 'cancelled'])[1 + floor(random() * 4)::int] end,
    'favourites_only', case when random() < 0.1 then true end,
    'from_date', case when random() < 0.25 then from_day end,
    'to_date', case when random() < 0.25 then from_day + floor(random() * 90)::int end,
    'weekdays', case when random() < 0.15 then (select jsonb_agg(distinct 1 + floor(random() * 7)::int) from generate_series(1, 3)) end,
    'seats_free', case when random() < 0.1 then (array[1, 2, 500])[1 + floor(random() * 3)::int] end));
end
$$;

create temp table wrong (asked jsonb, page_size int, expected bigint[], got bigint[], total bigint);
create temp table asked (asked jsonb, hits int);
select setseed(0.20261122) \gset
do $$
declare
  a     jsonb;
  size  int;
  most  int;
  mine  bigint[];
  good  bigint[];
  total bigint;
  token text := (select token from me);
begin
  for i in 1..current_setting('probe.searches')::int loop
    a    := probe.draw();
    continue when (a ->> 'min_price')::bigint > (a ->> 'max_price')::bigint or (a ->> 'min_price')::bigint < 0;
    size := (array[1, 7, 60, 60, 500])[1 + floor(random() * 5)::int];
    -- Twice, because a sale may open between the two.
    for attempt in 1..2 loop
      good := probe.right_answer(a, clock_timestamp());
      -- What is nowhere is searched as something else; that is for another test.
      exit when good = '{}' and a ?| '{query,title,singer,venue}';
      -- Of small pages not all, but twenty: a page of one concert costs as much as one of many.
      most := least(400, size * 20);
      select * into mine, total from probe.answer(a, token, size, most);
      exit when mine = good[1:cardinality(mine)] and cardinality(mine) >= least(cardinality(good), most) and total = cardinality(good);
      if attempt = 2 then
        insert into wrong values (a, size, good, mine, total);
      end if;
    end loop;
    insert into asked values (a, cardinality(good));
  end loop;
end
$$;

select is((select count(*) from wrong), 0::bigint, 'every search finds what looking at every concert finds, in the same order');
select diag(format('%s size %s: expected %s (%s), got %s, counted %s', asked, page_size, expected[1:12], cardinality(expected), got[1:12], total))
from wrong limit 5;
select cmp_ok((select count(*) from asked where hits > 0), '>', (select count(*) / 3 from asked), 'and many find something');
select cmp_ok((select count(*) from asked where hits > 300), '>', (select count(*) / 50 from asked), 'some very much');

-- To the last page: every sort of every concert, and what has levels.
select is((probe.answer(a, (select token from me), 97, 1000000)).ids, probe.right_answer(a, clock_timestamp()), 'to the end: ' || (a ->> 'sort') || coalesce(' of ' || (a ->> 'query'), ''))
from (select jsonb_build_object('sort', s) as a from unnest('{date,opens,new,popular,price,title,relevance}'::text[]) s
      union all select jsonb_build_object('sort', 'relevance', 'query', q) from unnest('{이,a}'::text[]) q) x;

select * from finish();
rollback;
