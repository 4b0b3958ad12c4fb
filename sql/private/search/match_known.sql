-- What a word stands for that is part of a known one, or written apart in some text: 방탄소년단 finds 방탄 소년단 too, a word
-- and the beginning of the next (not for what is shorter than four letters or three syllables, and not a word and one letter:
-- that would find anything).
-- Null when it is neither.
create function private.match_known(word text) returns private.word_match
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  last    constant text := chr(1114111);
  matched private.word_match;
  apart   record;
  follows int[];
begin
  matched.inside       := array[word];
  matched.begins       := array[' ' || word];
  matched.inside_terms := private.known_words(word, word || last, false);
  for apart in
    select k.word_id, k.word, substr(match_known.word, 1 + length(k.word)) as rest
    from generate_series(1, length(match_known.word) - 1) n
    join data.search_word k on k.word = left(match_known.word, n)
    where case when octet_length(match_known.word) > length(match_known.word) then length(match_known.word) >= 3
               else length(match_known.word) >= 4 and length(match_known.word) - n >= 2 end
  loop
    follows := private.known_words(apart.rest, apart.rest || last, true);
    if follows is null or follows <> '{}' then
      matched.inside := matched.inside || format(' %s %s', apart.word, apart.rest);
      matched.begins := matched.begins || format(' %s %s', apart.word, apart.rest);
      matched.pairs  := concat_ws(' or ', matched.pairs, format('c.terms @> %L::int[]', array[apart.word_id])
                                  || case when follows is null then '' else format(' and (c.terms && %L::int[])', follows) end);
    end if;
  end loop;
  if matched.inside_terms = '{}' and matched.pairs is null then
    return null;
  end if;
  matched.begins_terms := private.known_words(word, word || last, true);
  return matched;
end
$$;
