-- What the query of a search stands for, its index conditions also looking up the words of the other fields; private.search_conditions
-- gives them. `reduced` leaves words of the query out that leave nothing (private.reduced_match).
create function private.search_words(typed private.typed_word[], reduced boolean, field_indexed text[], field_many_words boolean[])
  returns private.text_match
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  words private.text_match := private.words_match(typed, 'concert');
begin
  if reduced then
    words := private.reduced_match(typed, words, 'concert');
  end if;
  for i in 1..cardinality(field_indexed) loop
    words := private.combined_match(words, field_indexed[i], field_many_words[i]);
  end loop;
  return words;
end
$$;
