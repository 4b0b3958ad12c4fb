-- Searched texts and sort orders of concerts, singers and venues.
alter table data.concert add column terms int[] not null default '{}';
alter table data.singer  add column search_text text collate "C" not null default '',
                         add column terms       int[] not null default '{}',
                         -- Under which letter an index shows the name: a consonant, A-Z, or # for anything else.
                         add column initial     text collate "C" not null default '#';
alter table data.venue   add column search_text text collate "C" not null default '',
                         add column terms       int[] not null default '{}';
alter table data.concert alter column search_text type text collate "C";

-- A title as it is searched: the first line is the title, the second its initial consonants. An empty one is a space, so
-- that lines keep their places.
create function data.search_title(title text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  line constant text := data.search_line(title);
begin
  return format(E'\n%s\n%s\n', coalesce(nullif(line, ''), ' '), coalesce(nullif(data.search_initials(line), ''), ' '));
end
$$;

-- The title, then the singers in both languages; the venue stands behind \x01, so that a pattern can tell.
create function data.concert_search_text(concert_id bigint) returns text
  language plpgsql stable strict
as $$
begin
  return (
    select data.search_title(c.title)
           || coalesce((select string_agg(ltrim(s.search_text, E'\n'), '' order by cs.position)
                        from data.concert_singer cs join data.singer s on s.singer_id = cs.singer_id
                        where cs.concert_id = c.concert_id), '')
           || E'\x01' || v.search_text
    from data.concert c join data.venue v on v.venue_id = c.venue_id
    where c.concert_id = concert_search_text.concert_id);
end
$$;

-- ㄱ..ㅎ (a doubled consonant with its single one), A..Z without accents, # for the rest.
create function data.initial_of(name text) returns text
  language sql immutable strict parallel safe
as $$
  select case
    when code between 44032 and 55203
      then substr('ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ', 1 + (code - 44032) / 588, 1)
    when code between 97 and 122 then chr(code - 32)
    else '#' end
  from ascii(ltrim(data.search_line(name))) code
$$;

create function data.index_name() returns trigger
  language plpgsql
as $$
declare
  line constant text := data.search_line(new.name);
begin
  if tg_table_name = 'singer' then
    new.search_text := data.search_lines(line, data.search_line(new.name_en), data.search_initials(line));
    new.initial     := data.initial_of(new.name);
  else
    new.search_text := data.search_lines(line, data.search_initials(line));
  end if;
  perform data.learn_words(array(select data.text_words(new.search_text)));
  new.terms := data.search_terms(new.search_text);
  return new;
end
$$;
create trigger index_name before insert or update of name, name_en, search_text on data.singer
  for each row execute function data.index_name();
create trigger index_name before insert or update of name, search_text on data.venue
  for each row execute function data.index_name();

-- What is there already. (From now on private.refresh_concerts does this for concerts, the triggers for the others.)
update data.singer set search_text = '';
update data.venue  set search_text = '';
update data.concert c set search_text = data.concert_search_text(c.concert_id);
select data.learn_words(array(select distinct w from data.concert c, data.text_words(c.search_text) w));
update data.concert c set terms = data.search_terms(c.search_text);

-- fastupdate off: an import pays for its own words, not the searches after it.
create index concert_terms on data.concert using gin (terms) with (fastupdate = off);
create index singer_terms  on data.singer  using gin (terms) with (fastupdate = off);
create index venue_terms   on data.venue   using gin (terms) with (fastupdate = off);
-- How often a word occurs decides how a search is run: remember some 3,000 words, not 1,000.
alter table data.concert alter column terms set statistics 300;

-- One per sort (private.search_order), and what filters select by.
create index concert_last_show on data.concert (coalesce(last_show, '-infinity'), concert_id);
create index concert_opens     on data.concert (booking_opens, concert_id);
create index concert_closes    on data.concert (booking_closes);
create index concert_added     on data.concert (added_at, concert_id);
create index concert_price     on data.concert (min_price, concert_id);
create index concert_title     on data.concert (title collate "ko-x-icu", concert_id);
create index concert_genre     on data.concert (genre);
create index singer_name       on data.singer  (name collate "ko-x-icu", singer_id);
create index show_starts       on data.show    (starts_at, concert_id);
create index favourite_singer_singer on data.favourite_singer (singer_id);
create index favourite_concert_concert on data.favourite_concert (concert_id);
create index concert_max_price on data.concert (max_price);
