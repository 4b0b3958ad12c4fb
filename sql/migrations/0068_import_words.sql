-- Not strict, they are put into the statements that call them instead of being planned at each call. Of no text they make none, as before.
alter function data.text_words(text) called on null input;
alter function data.search_fold(text) called on null input;
alter function data.has_invisible(text) called on null input;
alter function data.shows_nothing(text) called on null input;

-- Each new word was looked for again for each of its parts, a dozen times. data.learn_words alone writes words and parts, in one statement, and
-- `verify` compares them whole.
alter table data.search_part drop constraint search_part_word_id_fkey;
delete from data.structure where name = 'data.search_part.search_part_word_id_fkey';

-- The terms of a text, as part of the statement that asks for them.
create function data.text_terms(search_text text) returns setof int
  language sql stable
as $$
  select (select k.word_id from data.search_word k where k.word = w) from data.text_words(search_text) w
  union
  select data.search_line_term(line) from string_to_table(search_text, E'\n') line where length(line) > 2
$$;

create or replace function data.search_terms(search_text text) returns int[]
  language plpgsql stable strict
as $$
begin
  return array(select term from data.text_terms(search_text) term order by term);
end
$$;

create or replace function data.whole_word(line text) returns text
  language plpgsql immutable strict parallel safe
as $$
begin
  return case when length(line) <= 20 and cardinality(string_to_array(btrim(line), ' ')) > 2
              then ' ' || replace(line, ' ', '') || ' ' else '' end;
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
    new.search_text := data.venue_search_text(new.name, new.name_en);
    perform data.learn_facts(array(select data.fact_words(new.name) union select data.fact_words(new.name_en)), false);
  end if;
  perform data.learn_words(array(select word from data.text_words(new.search_text) word));
  new.terms := data.search_terms(new.search_text);
  return new;
end
$$;
