-- What a typed text stands for, as conditions on concert titles, singers or venues ("subject"): private.typed_match.
create function private.typed_text_match(query text, subject text) returns private.text_match
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  typed   constant private.typed_word[] := private.typed_words(query);
  matched constant private.text_match   := private.words_match(typed, subject);
begin
  return case when matched.is_plain then matched else private.reduced_match(typed, matched, subject) end;
end
$$;
