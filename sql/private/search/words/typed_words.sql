-- The words of a typed query. What is typed without a blank is one word where some text has it so: without its signs, or with signs
-- read as letters (data.further_words), be it together with what says nothing (private.parted_word); else its pieces are words. Signs
-- alone are words when there are no others, or none that say anything. What stands behind the 20th word is not looked for: so many
-- tell any title from others.
create function private.typed_words(query text) returns private.typed_word[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  most_words constant int := 20;
  most_in_parts constant int := 4;  -- tokens with signs that may be known in parts only
  tokens  text[] := (string_to_array(query, ' '))[:most_words];
  token   text;
  folded  text;
  pieces  text[];
  one     text;    -- the token as one word
  letters text;    -- the same with signs read as letters; null when that is the same
  reading text;    -- the one of these that is known
  readings jsonb := '{}';  -- of the tokens so far
  piece   text;
  words   private.typed_word[] := '{}';
  signs   private.typed_word[] := '{}';
begin
  -- The common case, all at once.
  if not data.has_signs(array_to_string(tokens, ' ')) then
    pieces := private.query_words(array_to_string(tokens, ' '));
    if cardinality(pieces) = cardinality(tokens) then
      for i in 1..cardinality(pieces) loop
        words := words || row(pieces[i], tokens[i], null, 'text', null)::private.typed_word;
      end loop;
      return private.words_by_kind(words);
    end if;
  end if;
  foreach token in array coalesce(tokens, '{}') loop
    exit when cardinality(words) >= most_words;
    pieces := private.query_words(token);
    folded := data.search_fold(token);
    if pieces is null then
      signs := signs || row(data.sign_word(token), token, null, 'text', null)::private.typed_word;
    elsif cardinality(pieces) = 1 and not data.has_signs(folded) then
      words := words || row(pieces[1], token, null, 'text', null)::private.typed_word;
    else
      one     := array_to_string(pieces, '');
      letters := nullif(data.sign_letters(folded), one);
      if not readings ? token then
        readings := readings || jsonb_build_object(token, private.known_reading(
          case when folded ~ '[^[:alnum:]]' collate "und-x-icu" then array[letters, one] else array[one, letters] end,
          (select count(*) from jsonb_object_keys(readings)) < most_in_parts));
      end if;
      reading := readings ->> token;
      if reading is not null then
        words := words || row(reading, case when reading = one and cardinality(pieces) = 1 then token else reading end, pieces, 'text', null)::private.typed_word;
      else
        foreach piece in array pieces[:most_words] loop
          words := words || row(piece, case when cardinality(pieces) = 1 then token else piece end, null, 'text', null)::private.typed_word;
        end loop;
      end if;
      -- !!!티켓 is !!! 티켓.
      if one = any (private.shop_words()) then
        signs := signs || row(data.sign_word(replace(folded, one, '')), token, null, 'text', null)::private.typed_word;
      end if;
    end if;
  end loop;
  if words = '{}' then
    return private.looked_up_words(signs);
  end if;
  words := private.words_by_kind(words[:most_words]);
  if signs <> '{}' and not exists (select from unnest(words) w where w.kind <> 'shop') then
    -- Not what only parts words.
    words := private.looked_up_words(array(select s from unnest(signs) s where s.word !~ '^[-–—&+/|·:,.~]?$' and private.is_known_part(s.word)))
             || words;
  end if;
  return words;
end
$$;
