-- More ways to find what there is: words that are written with signs, signs alone, and what else is known of a concert.

-- The words of a folded text with $, @, !, 0 and 1 read as the letters for which they stand between letters: a$ap is asap, p!nk is
-- pink, h1-key is hikey. In one word.
create function data.sign_letters(folded text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  letters text := folded;
begin
  if letters ~ '[$@!]' then
    letters := regexp_replace(letters, '[$](?=[a-z])|(?<=[a-z])[$]', 's', 'g');
    letters := regexp_replace(letters, '(?<=[a-z])@(?=[a-z])', 'a', 'g');
    letters := regexp_replace(letters, '(?<=[a-z])!(?=[a-z])', 'i', 'g');
  end if;
  letters := replace(data.search_line(letters), ' ', '');
  if letters ~ '[a-z][01]' then
    letters := regexp_replace(letters, '(?<=[a-z])0+(?=[a-z])', 'o', 'g');
    letters := regexp_replace(letters, '(?<=[a-z])1(?=[a-z])', 'i', 'g');
  end if;
  return letters;
end
$$;

-- Signs as they are compared: an emoji in any of its variants.
create function data.sign_word(signs text) returns text
  language sql immutable strict parallel safe
  return left(regexp_replace(data.search_fold(signs), '[\u200c\u200d\ufe00-\ufe0f]', '', 'g'), 60);

-- What stands between two blanks of a text, in further words: without the signs that part it ((G)I-DLE is gidle, g.o.d is god), with
-- signs read as letters, and, when it is nothing but signs, as it is written (!!!). Empty for a text without such words, else like a
-- line: ' gidle '.
create function data.further_words(value text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  token   text;
  folded  text;
  words   text;  -- of the token, parted by blanks
  letters text;
  found   text[] := '{}';
begin
  if value !~ ('[^[:alnum:][:space:]]|[a-zA-Z][01]' collate "und-x-icu") then
    return '';
  end if;
  foreach token in array string_to_array(value, ' ') loop
    continue when token !~ ('[^[:alnum:]]|[a-zA-Z][01]' collate "und-x-icu");
    folded := data.search_fold(token);
    words  := btrim(data.search_line(token));
    if words = '' then
      found := found || data.sign_word(token);
    else
      letters := data.sign_letters(folded);
      if letters <> replace(words, ' ', '') then
        found := found || letters;
      end if;
      if words ~ ' ' then
        found := found || replace(words, ' ', '');
      end if;
    end if;
  end loop;
  found := array_remove(found, '');
  return case when found = '{}' then '' else ' ' || array_to_string(found, ' ') || ' ' end;
end
$$;

-- The same, each word a line of its own: a name is called so.
create function data.further_lines(name text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  words constant text := data.further_words(name);
begin
  return case when words = '' then '' else ' ' || replace(btrim(words), ' ', E' \n ') || ' ' end;
end
$$;

-- A name of three words and more in one, when it is short: what is longer is found by its parts (private.pieces_match).
create function data.whole_word(line text) returns text
  language sql immutable strict parallel safe
  return case when length(line) <= 20 and cardinality(string_to_array(btrim(line), ' ')) > 2
              then ' ' || replace(line, ' ', '') || ' ' else '' end;

create or replace function data.search_title(title text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  line  constant text := data.search_line(title);
  other constant text := btrim(data.search_initials(line)) || ' ' || btrim(data.further_words(title));
begin
  return format(E'\n%s\n%s\n', coalesce(nullif(line, ''), ' '),
                case when other = ' ' then ' ' else ' ' || btrim(other) || ' ' end);
end
$$;

-- What a concert is known for beside its text, in words by which somebody may ask for it: its region, its genre and the years of its
-- shows. A concert has them as terms; as they are no part of its text, a part of such a word finds nothing. The words of venues
-- are here too, though not as terms. A search leaves such a word out where it would leave nothing else.
create table data.search_fact (
  word     text collate "C" primary key,
  is_term  boolean not null
);

-- The words of a fact: 뮤지컬 갈라 is asked for by either. Short Latin ones are none, "of" is in many names; a fact of nothing else
-- is one word, K-pop is kpop.
create function data.fact_words(fact text) returns setof text
  language plpgsql immutable strict parallel safe
as $$
declare
  line constant text := data.search_line(fact);
begin
  return query
  select distinct word from string_to_table(line, ' ') word
  where length(word) > case when octet_length(word) > length(word) then 1 else 3 end;
  if not found and line <> '' then
    return next replace(line, ' ', '');
  end if;
end
$$;

create function data.fact_term(word text) returns int
  language sql immutable strict parallel safe
  return data.search_line_term(E'\x02' || word);

create function data.concert_facts(concert_id bigint) returns setof text
  language plpgsql stable strict
as $$
#variable_conflict use_column
begin
  return query
  select w from data.concert c join data.venue v on v.venue_id = c.venue_id,
       lateral (select data.fact_words(c.genre) union select data.fact_words(v.region)) f (w)
  where c.concert_id = concert_facts.concert_id
  union
  select extract(year from s.day)::text from data.show s where s.concert_id = concert_facts.concert_id;
end
$$;

create function data.learn_facts(words text[], is_term boolean) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  insert into data.search_fact as f (word, is_term)
  select distinct w, learn_facts.is_term from unnest(words) w
  where not exists (select from data.search_fact k where k.word = w and k.is_term >= learn_facts.is_term)
  on conflict (word) do update set is_term = f.is_term or excluded.is_term;
end
$$;

create function data.singer_search_text(name text, name_en text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  line constant text := data.search_line(name);
begin
  return data.search_lines(line, data.search_line(name_en), data.search_initials(line), data.further_lines(name),
                           data.further_lines(name_en), data.whole_word(line), data.whole_word(data.search_line(name_en)));
end
$$;

create function data.venue_search_text(name text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  line constant text := data.search_line(name);
begin
  return data.search_lines(line, data.search_initials(line), data.further_lines(name), data.whole_word(line));
end
$$;

create or replace function data.index_name() returns trigger
  language plpgsql
as $$
begin
  if tg_table_name = 'singer' then
    new.search_text := data.singer_search_text(new.name, new.name_en);
    new.initial     := data.initial_of(new.name);
  else
    new.search_text := data.venue_search_text(new.name);
    perform data.learn_facts(array(select data.fact_words(new.name)), false);
  end if;
  perform data.learn_words(array(select data.text_words(new.search_text)));
  new.terms := data.search_terms(new.search_text);
  return new;
end
$$;

-- What is there already. Singers and venues learn their words by themselves; all concerts at once, which one by one would take long.
update data.singer set search_text = '';
update data.venue  set search_text = '';
create temp table title on commit drop as
select c.concert_id, data.search_title(c.title) as text from data.concert c;
do $$
begin
  perform data.learn_words(array(select distinct w from title t, data.text_words(t.text) w));
  perform data.learn_facts(array(
    select w from (select distinct genre from data.concert) g, data.fact_words(g.genre) w
    union select w from (select distinct region from data.venue) v, data.fact_words(v.region) w
    union select extract(year from day)::text from data.show), true);
end
$$;
create temp table term on commit drop as
with genre as (select g.genre, data.fact_term(w) as term from (select distinct genre from data.concert) g, data.fact_words(g.genre) w),
     place as (select v.venue_id, data.fact_term(w) as term from data.venue v, data.fact_words(v.region) w
               union select v.venue_id, unnest(v.terms) from data.venue v),
     year as (select y, data.fact_term(y) as term from (select distinct extract(year from day)::text from data.show) d (y))
select concert_id, array_agg(distinct term order by term) as terms
from (select t.concert_id, k.word_id as term from title t, data.text_words(t.text) w join data.search_word k on k.word = w
      union all select t.concert_id, data.search_line_term(line) from title t, string_to_table(t.text, E'\n') line where length(line) > 2
      union all select cs.concert_id, unnest(s.terms) from data.concert_singer cs join data.singer s on s.singer_id = cs.singer_id
      union all select c.concert_id, p.term from data.concert c join place p on p.venue_id = c.venue_id
      union all select c.concert_id, g.term from data.concert c join genre g on g.genre = c.genre
      union all select s.concert_id, y.term from (select distinct concert_id, extract(year from day)::text as y from data.show) s join year y on y.y = s.y) x
group by 1;
create temp table bill on commit drop as
select cs.concert_id, string_agg(s.name, ', ' order by cs.position) as singers,
       string_agg(ltrim(s.search_text, E'\n'), '' order by cs.position) as text
from data.concert_singer cs join data.singer s on s.singer_id = cs.singer_id group by 1;
update data.concert c
set search_text = t.text || coalesce(b.text, '') || E'\x01' || v.search_text, terms = x.terms, singers = coalesce(b.singers, '')
from title t join term x on x.concert_id = t.concert_id left join bill b on b.concert_id = t.concert_id, data.venue v
where c.concert_id = t.concert_id and v.venue_id = c.venue_id;
drop table title, term, bill;
