-- A text match whose index conditions also look up the words of another field. They do not when those words are many, and
-- dear to look up, and there are words to look up already.
create function private.combined_match(words private.text_match, indexed text, many_words boolean) returns private.text_match
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  if indexed <> 'true' and (words.indexed = 'true' or not many_words) then
    words.indexed        := concat_ws(' and ', nullif(words.indexed, 'true'), indexed);
    words.indexed_begins := concat_ws(' and ', nullif(words.indexed_begins, 'true'), indexed);
    words.indexed_called := words.indexed_called || ' and ' || indexed;
    words.indexed_equals := concat_ws(' and ', nullif(words.indexed_equals, 'true'), indexed);
    words.many_words     := coalesce(words.many_words, false) or many_words;
  end if;
  return words;
end
$$;
