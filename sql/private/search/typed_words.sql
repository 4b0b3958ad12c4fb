-- The words of a typed query. What is typed without a blank is one word where some text has it so: without its signs, or with signs
-- read as letters (data.further_words); else its pieces are words. Signs alone are words when there are no others.
create function private.typed_words(query text) returns private.typed_word[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  tokens  text[];
  token   text;
  folded  text;
  pieces  text[];
  one     text;    -- the token as one word
  letters text;    -- the same with signs read as letters
  piece   text;
  words   private.typed_word[] := '{}';
  signs   private.typed_word[] := '{}';
begin
  -- The common case, all at once.
  if query !~ ('[^[:alnum:] ]|[a-zA-Z][01]' collate "und-x-icu") then
    pieces := private.query_words(query);
    tokens := string_to_array(query, ' ');
    if cardinality(pieces) = cardinality(tokens) then
      for i in 1..cardinality(pieces) loop
        words := words || row(pieces[i], tokens[i], null, 'text')::private.typed_word;
      end loop;
      return private.words_by_kind(words);
    end if;
  end if;
  foreach token in array coalesce(string_to_array(query, ' '), '{}') loop
    pieces := private.query_words(token);
    folded := data.search_fold(token);
    if pieces is null then
      signs := signs || row(data.sign_word(token), token, null, 'text')::private.typed_word;
    elsif cardinality(pieces) = 1 and folded !~ '[$@!]|[a-z][01]' then
      words := words || row(pieces[1], token, null, 'text')::private.typed_word;
    else
      one     := array_to_string(pieces, '');
      letters := nullif(data.sign_letters(folded), one);
      if folded ~ '[$@!]' and private.is_known_part(letters) then
        words := words || row(letters, letters, pieces, 'text')::private.typed_word;
      elsif private.is_known_part(one) then
        words := words || row(one, case when cardinality(pieces) = 1 then token else one end, pieces, 'text')::private.typed_word;
      elsif private.is_known_part(letters) then
        words := words || row(letters, letters, pieces, 'text')::private.typed_word;
      else
        foreach piece in array pieces loop
          words := words || row(piece, case when cardinality(pieces) = 1 then token else piece end, null, 'text')::private.typed_word;
        end loop;
      end if;
    end if;
  end loop;
  return case when words = '{}' then signs else private.words_by_kind(words) end;
end
$$;
