-- What a typed query stands for, as conditions. `bill_end` is what ends the part of the searched texts that counts most:
-- \x01 in a concert's, nothing in others.
create function private.match_text(query text, bill_end text default E'\x01') returns private.text_match
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  words   constant text[] := private.query_words(query);
  keys    text[] := regexp_split_to_array(btrim(normalize(query, nfkc)), '\s+');
  m       private.text_match;
  matched private.word_match;
  meant   text[];
begin
  m.asked := coalesce(query ~ '\S', false);
  m.found := words is not null or not m.asked;
  if words is null then
    m.indexed := 'true'; m.indexed_begins := 'true'; m.indexed_equals := 'true';
    m.inside  := 'true'; m.in_bill := 'true'; m.begins := 'true'; m.equals := 'true'; m.in_title := 'true';
    return m;
  end if;
  if cardinality(keys) <> cardinality(words) then
    keys := words;
  end if;

  for i in 1..cardinality(words) loop
    matched := private.match_word(words[i], keys[i]);
    if matched.inside is null then
      m.found := false;
      return m;
    end if;
    meant := meant || coalesce(matched.instead, words[i]);
    m.corrected := coalesce(m.corrected, matched.instead);
    m.wide := coalesce(m.wide, false)
              or coalesce(greatest(cardinality(matched.inside_terms), cardinality(matched.begins_terms)), 0) > 30;
    -- A word has the part exactly when it is one of those. But the index does not know which words are neighbours, and its
    -- parts have 16 letters.
    m.sure := coalesce(m.sure, true) and matched.inside_terms is not null and matched.pairs is null and length(words[i]) <= 16;
    m.indexed        := nullif(concat_ws(' and ', m.indexed, private.has_terms(matched.inside_terms, matched.pairs)), '');
    m.indexed_begins := nullif(concat_ws(' and ', m.indexed_begins, private.has_terms(matched.begins_terms, matched.pairs)), '');
    m.inside   := concat_ws(' and ', m.inside,  private.like_any('c.search_text', matched.inside));
    m.in_bill  := concat_ws(' and ', m.in_bill, private.like_any('c.search_text', matched.inside, bill_end));
    m.begins   := concat_ws(' and ', m.begins,  private.like_any('c.search_text', matched.begins, bill_end));
    m.in_title := concat_ws(' and ', m.in_title, private.like_any(
      $q$(split_part(c.search_text, E'\n', 2) || split_part(c.search_text, E'\n', 3))$q$, matched.inside));
  end loop;
  m.indexed        := coalesce(m.indexed, 'true');
  m.indexed_begins := coalesce(m.indexed_begins, 'true');
  m.corrected      := case when m.corrected is not null then array_to_string(meant, ' ') end;
  m.equals         := private.like_any('c.search_text', array[format(E'\n %s \n', array_to_string(meant, ' '))], bill_end);
  m.indexed_equals := format('c.terms && %L::int[]',
                             array[data.search_line_term(format(' %s ', array_to_string(meant, ' ')))]);
  return m;
end
$$;
