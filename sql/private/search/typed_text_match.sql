-- What a typed text stands for, as conditions. `bill_end` is what ends the part of the searched texts that counts most: \x01 in a
-- concert's, nothing in others.
create function private.typed_text_match(query text, bill_end text default E'\x01') returns private.text_match
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  many         constant int  := 30;  -- known words that a typed one stands for: from here on comparing takes longer than texts do
  part_letters constant int  := 16;  -- of data.search_part
  title        constant text := $q$(split_part(c.search_text, E'\n', 2) || split_part(c.search_text, E'\n', 3))$q$;
  words        constant text[] := private.query_words(query);
  keys         text[] := regexp_split_to_array(btrim(normalize(query, nfkc)), '\s+');
  word         private.word_match;
  meant        text[];  -- the words that were searched
  matched      private.text_match;
begin
  matched.asked := coalesce(query ~ '\S', false);
  matched.found := words is not null or not matched.asked;
  if words is null then
    matched.indexed := 'true'; matched.indexed_begins := 'true'; matched.indexed_equals := 'true';
    matched.inside  := 'true'; matched.in_bill := 'true'; matched.begins := 'true'; matched.equals := 'true';
    matched.in_title := 'true';
    return matched;
  end if;
  if cardinality(keys) <> cardinality(words) then
    keys := words;
  end if;

  for i in 1..cardinality(words) loop
    word := private.typed_word_match(words[i], keys[i]);
    if word.inside is null then
      matched.found := false;
      return matched;
    end if;
    meant := meant || coalesce(word.corrected, words[i]);
    matched.corrected  := coalesce(matched.corrected, word.corrected);
    matched.many_words := coalesce(matched.many_words, false)
                          or coalesce(greatest(cardinality(word.inside_terms), cardinality(word.begins_terms)), 0) > many;
    -- A text has the part exactly when it has one of the terms. Not so for two words, as the index does not know which words
    -- are neighbours, and not when the part is longer than those that are known.
    matched.indexed_is_exact := coalesce(matched.indexed_is_exact, true) and word.inside_terms is not null
                                and word.pair_condition is null and length(words[i]) <= part_letters;
    matched.indexed        := nullif(concat_ws(' and ', matched.indexed,
                                               private.terms_condition(word.inside_terms, word.pair_condition)), '');
    matched.indexed_begins := nullif(concat_ws(' and ', matched.indexed_begins,
                                               private.terms_condition(word.begins_terms, word.pair_condition)), '');
    matched.inside   := concat_ws(' and ', matched.inside,  private.like_condition('c.search_text', word.inside));
    matched.in_bill  := concat_ws(' and ', matched.in_bill, private.like_condition('c.search_text', word.inside, bill_end));
    matched.begins   := concat_ws(' and ', matched.begins,  private.like_condition('c.search_text', word.begins, bill_end));
    matched.in_title := concat_ws(' and ', matched.in_title, private.like_condition(title, word.inside));
  end loop;
  matched.indexed        := coalesce(matched.indexed, 'true');
  matched.indexed_begins := coalesce(matched.indexed_begins, 'true');
  matched.corrected      := case when matched.corrected is not null then array_to_string(meant, ' ') end;
  matched.equals         := private.like_condition('c.search_text', array[format(E'\n %s \n', array_to_string(meant, ' '))], bill_end);
  matched.indexed_equals := format('c.terms && %L::int[]',
                                   array[data.search_line_term(format(' %s ', array_to_string(meant, ' ')))]);
  return matched;
end
$$;
