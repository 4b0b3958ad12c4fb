-- What typed words stand for, all of them together, as conditions on concerts, their titles, singers or venues ("subject"). No concert
-- must have a word that says nothing, if there are others, but those that have it match better. What else is known of a concert
-- is as good as a word of its text. Words that may be left out are taken as they are typed.
create function private.words_match(words private.typed_word[], subject text) returns private.text_match
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  many         constant int  := 30;  -- known words that a typed one stands for: from here on comparing takes longer than texts do
  part_letters constant int  := 16;  -- of data.search_part
  most_indexed constant int  := 8;   -- words that are looked up in the index: what has so many is soon compared
  title        constant text := $q$(split_part(c.search_text, E'\n', 2) || split_part(c.search_text, E'\n', 3))$q$;
  -- What ends the part of the searched texts that counts most.
  bill_end     constant text := case when subject in ('concert', 'title') then E'\x01' else '' end;
  optional     constant text[] := private.optional_kinds(subject);
  only_shop    boolean := true;
  typed        private.typed_word;
  word         private.word_match;
  fact         text;    -- the condition that a concert is known for the word
  fact_terms   int[];
  seen         text[];  -- the words that were typed
  meant        text[];  -- and those that were searched
  name         text[];  -- those of them that say whom or what, when not all do
  indexed      int := 0;  -- how many are looked up in the index
  matched      private.text_match;
begin
  matched.asked    := words <> '{}';
  matched.found    := true;
  matched.is_plain := true;
  foreach typed in array words loop
    only_shop        := only_shop and typed.kind = 'shop';
    matched.is_plain := matched.is_plain and typed.kind <> all (optional);
  end loop;
  matched.is_plain := matched.is_plain or cardinality(words) < 2;
  foreach typed in array words loop
    fact       := null;
    fact_terms := null;
    if typed.word = any (seen) then  -- a word that is said again asks for nothing more
      meant := meant || coalesce((typed.matched).corrected, typed.word);
      if typed.kind = 'text' then
        name := name || meant[cardinality(meant)];
      end if;
      continue;
    end if;
    seen := seen || typed.word;
    if typed.kind = 'shop' and not only_shop and subject = 'concert' then
      meant := meant || typed.word;
      matched.shop := concat_ws(' and ', matched.shop, private.like_condition('c.search_text', array[' ' || typed.word], bill_end));
      continue;
    end if;

    word := typed.matched;
    if word.inside is null and typed.kind <> 'text' and (subject = 'title' or typed.kind = 'shop' and subject = 'concert') then
      word := private.unknown_word_match(typed.word, typed.keys, false);
    end if;
    if typed.kind = 'term' and subject = 'concert' then
      fact_terms := array[data.fact_term(data.fact_word(typed.word))];
      fact       := format('c.terms && %L::int[]', fact_terms);
      if word.inside is null then
        word.inside := '{}'; word.begins := '{}'; word.inside_terms := '{}'; word.begins_terms := '{}';
      end if;
    end if;
    if word.inside is null then
      -- Nothing but words that say nothing, and no text has them: nothing was asked.
      if only_shop and subject = 'concert' then
        return private.words_match('{}', subject);
      end if;
      matched.found     := false;
      matched.is_plain  := matched.is_plain or typed.kind <> all (optional);  -- there is no use in leaving others out
      matched.corrected := null;
      matched.indexed := 'false'; matched.indexed_begins := 'false'; matched.indexed_equals := 'false';
      matched.inside  := 'false'; matched.in_bill := 'false'; matched.begins := 'false'; matched.equals := 'false';
      matched.in_title := 'false'; matched.called := null; matched.shop := null;
      return matched;
    end if;

    meant := meant || coalesce(word.corrected, typed.word);
    if typed.kind = 'text' then
      name := name || coalesce(word.corrected, typed.word);
    end if;
    matched.corrected  := coalesce(matched.corrected, word.corrected);
    matched.many_words := coalesce(matched.many_words, false)
                          or coalesce(greatest(cardinality(word.inside_terms), cardinality(word.begins_terms)), 0) > many;
    -- A text has the part exactly when it has one of the terms. Not so for two words, as the index does not know which words
    -- are neighbours, and not when the part is longer than those that are known.
    indexed := indexed + 1;
    matched.indexed_is_exact := coalesce(matched.indexed_is_exact, true) and word.inside_terms is not null and indexed <= most_indexed
                                and word.pair_condition is null and length(typed.word) <= part_letters;
    if indexed <= most_indexed then
      matched.indexed        := nullif(concat_ws(' and ', matched.indexed,
                                  private.terms_condition(case when word.inside_terms is not null then word.inside_terms || fact_terms end,
                                                          word.pair_condition)), '');
      matched.indexed_begins := nullif(concat_ws(' and ', matched.indexed_begins,
                                  private.terms_condition(case when word.begins_terms is not null then word.begins_terms || fact_terms end,
                                                          word.pair_condition)), '');
    end if;
    matched.inside   := concat_ws(' and ', matched.inside,   private.either(fact, private.like_condition('c.search_text', word.inside)));
    matched.in_bill  := concat_ws(' and ', matched.in_bill,  private.either(fact, private.like_condition('c.search_text', word.inside, bill_end)));
    matched.begins   := concat_ws(' and ', matched.begins,   private.either(fact, private.like_condition('c.search_text', word.begins, bill_end)));
    matched.in_title := concat_ws(' and ', matched.in_title, private.like_condition(title, word.inside));
  end loop;
  matched.indexed        := coalesce(matched.indexed, 'true');
  matched.indexed_begins := coalesce(matched.indexed_begins, 'true');
  if not matched.asked then
    matched.indexed_equals := 'true';
    matched.inside  := 'true'; matched.in_bill := 'true'; matched.begins := 'true'; matched.equals := 'true';
    matched.in_title := 'true';
    return matched;
  end if;
  matched.corrected      := case when matched.corrected is not null then array_to_string(meant, ' ') end;
  matched.equals         := private.line_condition(meant, bill_end);
  matched.indexed_equals := private.line_terms_condition(meant);
  if subject = 'concert' and cardinality(name) < cardinality(meant) then
    matched.called         := concat_ws(' and ', private.line_condition(name, bill_end), matched.inside);
    matched.indexed_called := private.line_terms_condition(name);
  end if;
  return matched;
end
$$;
