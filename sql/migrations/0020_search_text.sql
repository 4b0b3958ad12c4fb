-- What a search compares. Stored values depend on these functions, so they belong to the tables and change by migrations.
-- Everything compares code points (collate "C") and names its character classes itself: the same answers under every
-- locale. pg_trgm is no help here: what it takes for a letter depends on the locale, under C no Hangul is one.

create extension fuzzystrmatch schema ext;

-- One form for what looks or sounds the same: lower case of every script, full-width Latin, Hangul that comes in pieces,
-- accents, letters that only look accented. The first branch is the common case, and ten times as fast.
create function data.search_fold(value text) returns text
  language sql immutable strict parallel safe
  return case when octet_length(value) = length(value) then lower(value collate "C")
    else replace(replace(replace(translate(
      normalize(regexp_replace(lower(normalize(value, nfkd) collate "und-x-icu") collate "C", '[\u0300-\u036f]', '', 'g'), nfc),
      'øłđħı', 'oldhi'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe') end;

-- The words of a text, folded, one space before, between and behind: ' first light '. Whatever is no letter or digit of
-- some script parts words, except an apostrophe. Empty when there is no word. (Regular expressions are slow here: they
-- are left to texts that are not plain ASCII.)
create function data.search_line(value text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  line text := translate(data.search_fold(value),
                         $q$!"#$%&()*+,-./:;<=>?@[\]^_{|}~$q$ || E'\t\n\r\x01' || $q$'’‘`´ʼ$q$,
                         '                                  ');
begin
  if octet_length(line) > length(line) then
    line := regexp_replace(line,
      '[^a-z0-9 \u00c0-\u1fff\u2c00-\u2dff\u2e80-\u2fff\u3005-\u3007\u3040-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]+',
      ' ', 'g');
  end if;
  line := array_to_string(array_remove(string_to_array(line, ' '), ''), ' ');
  return case when line = '' then '' else ' ' || line || ' ' end;
end
$$;

-- The initial consonants of a line's Korean words, as folding leaves ㅂ typed alone: ' 방탄소년단 bts ' gives ' ㅂㅌㅅㄴㄷ '.
-- Empty without a Korean word.
create function data.search_initials(line text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  word     text;
  letter   text;
  initials text;
  korean   boolean;
  found    text := '';
begin
  if octet_length(line) = length(line) then
    return '';
  end if;
  foreach word in array string_to_array(btrim(line), ' ') loop
    initials := ' ';
    korean   := false;
    foreach letter in array string_to_array(word, null) loop
      if ascii(letter) between 44032 and 55203 then
        letter := chr(4352 + (ascii(letter) - 44032) / 588);
        korean := true;
      end if;
      initials := initials || letter;
    end loop;
    if korean then
      found := found || initials;
    end if;
  end loop;
  return case when found = '' then '' else found || ' ' end;
end
$$;

-- Lines as they are searched: each between line feeds, so that "begins a word" is '% x%' and "is the name" is E'\n x \n'.
create function data.search_lines(variadic lines text[]) returns text
  language sql immutable strict parallel safe
  return coalesce(E'\n' || nullif(array_to_string(array_remove(lines, ''), E'\n'), '') || E'\n', '');

-- Every word that was ever part of a searched text. A search looks up here, in an index that grows with the language and
-- not with the catalogue, what it was asked for; then asks for rows by the numbers of the words. A word stays when the
-- last text with it goes: then it leads to nothing.
create table data.search_word (
  word_id int  generated always as identity primary key,
  word    text collate "C" not null unique
);

-- The word from each of its letters on, at most 16 letters: a part anywhere in a word is a range here, of one letter too.
create table data.search_part (
  part    text collate "C" not null,
  word_id int  not null references data.search_word on delete cascade,
  starts  boolean not null,  -- the word begins with it
  primary key (part, word_id)
);

-- Adds words that are not known yet. One transaction at a time does, so that two importers cannot lock each other out.
create function data.learn_words(words text[]) returns void
  language plpgsql volatile
as $$
begin
  if not exists (select from unnest(words) w where not exists (select from data.search_word k where k.word = w)) then
    return;
  end if;
  perform pg_advisory_xact_lock(20260101, 20);
  with learnt as (
    insert into data.search_word (word)
    select distinct w from unnest(words) w where not exists (select from data.search_word k where k.word = w)
    on conflict do nothing
    returning word_id, word)
  insert into data.search_part (part, word_id, starts)
  select substr(word, n, 16), word_id, bool_or(n = 1)
  from learnt, generate_series(1, length(word)) n
  group by 1, 2;
end
$$;

-- The words of a searched text.
create function data.text_words(search_text text) returns setof text
  language sql immutable strict parallel safe
as $$
  select word from string_to_table(translate(search_text, E'\n\x01', '  '), ' ') word where word <> ''
$$;

-- The number of a whole line: always negative, a word's is positive.
create function data.search_line_term(line text) returns int
  language sql immutable strict parallel safe
  return ('x' || left(md5(line), 8))::bit(32)::int | -2147483648;

-- What the index has of a searched text: the numbers of its words and lines. Its words must be known.
create function data.search_terms(search_text text) returns int[]
  language plpgsql stable strict
as $$
begin
  return array(
    select (select k.word_id from data.search_word k where k.word = w) from data.text_words(search_text) w
    union
    select data.search_line_term(line) from string_to_table(search_text, E'\n') line where length(line) > 2
    order by 1);
end
$$;
