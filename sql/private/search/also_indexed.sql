-- A text match that the index of words looks up together with the words of another field: unless they are many and dear to
-- look up, and there are words to look up already.
create function private.also_indexed(words private.text_match, indexed text, wide boolean) returns private.text_match
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  if indexed <> 'true' and (words.indexed = 'true' or not wide) then
    words.indexed        := concat_ws(' and ', nullif(words.indexed, 'true'), indexed);
    words.indexed_begins := concat_ws(' and ', nullif(words.indexed_begins, 'true'), indexed);
    words.indexed_equals := concat_ws(' and ', nullif(words.indexed_equals, 'true'), indexed);
    words.wide           := coalesce(words.wide, false) or wide;
  end if;
  return words;
end
$$;
