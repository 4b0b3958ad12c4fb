-- A venue has an English name beside its own, as singers have: shown to whoever reads English, and found by it.
alter table data.venue add column name_en text not null default ''
  constraint venue_name_en_check check (length(name_en) <= 200);

create function data.venue_search_text(name text, name_en text) returns text
  language sql immutable strict parallel safe
  return data.singer_search_text(name, name_en);

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
  perform data.learn_words(array(select data.text_words(new.search_text)));
  new.terms := data.search_terms(new.search_text);
  return new;
end
$$;

drop trigger index_name on data.venue;
create trigger index_name before insert or update of name, name_en, search_text on data.venue
  for each row execute function data.index_name();

drop function data.venue_search_text(text);
