-- What a word stands for that is part of a known one, or that some text has as two words, the second being longer perhaps:
-- 방탄소년단 finds 방탄 소년단 too. Words are not taken for two when they are shorter than four letters or three syllables, nor
-- for a word and one letter: that would find anything. As `pieces` it is found in any case, if some text has them one behind the
-- other: g o d for g.o.d. Null when it is neither.
create function private.known_word_match(word text, pieces text[] default null) returns private.word_match
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  last    constant text := chr(1114111);  -- sorts behind every letter
  -- Signs alone may be signs of a pattern.
  written constant text := case when word ~ '[\\%_]' then regexp_replace(word, '([\\%_])', '\\\1', 'g') else word end;
  phrase  private.word_match;
  matched private.word_match;
  pair    record;  -- a known word with which it begins, and the rest of it
  rest_ids int[];  -- known words that begin with the rest
begin
  matched.inside       := array[written];
  matched.begins       := array[' ' || written];
  matched.inside_terms := private.known_word_ids(word, word || last, false);
  for pair in
    select k.word_id, k.word, substr(known_word_match.word, 1 + length(k.word)) as rest
    from generate_series(1, length(known_word_match.word) - 1) n
    join data.search_word k on k.word = left(known_word_match.word, n)
    where case when octet_length(known_word_match.word) > length(known_word_match.word) then length(known_word_match.word) >= 3
               else length(known_word_match.word) >= 4 and length(known_word_match.word) - n >= 2 end
  loop
    rest_ids := private.known_word_ids(pair.rest, pair.rest || last, true);
    if rest_ids is null or rest_ids <> '{}' then
      matched.inside := matched.inside || format(' %s %s', pair.word, pair.rest);
      matched.begins := matched.begins || format(' %s %s', pair.word, pair.rest);
      matched.pair_condition := concat_ws(' or ', matched.pair_condition,
                                          private.neighbour_condition(array[pair.word_id], rest_ids));
    end if;
  end loop;
  if cardinality(pieces) > 1 then
    phrase := private.phrase_match(pieces);
    matched.inside         := matched.inside || phrase.inside;
    matched.begins         := matched.begins || phrase.begins;
    matched.pair_condition := nullif(concat_ws(' or ', matched.pair_condition, phrase.pair_condition), '');
  end if;
  if matched.inside_terms = '{}' and matched.pair_condition is null then
    return null;
  end if;
  matched.begins_terms := private.known_word_ids(word, word || last, true);
  return matched;
end
$$;
