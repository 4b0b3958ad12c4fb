-- The same words with their kinds. What says nothing at the end of a longer word is a word of its own, if the rest is the beginning of
-- a known word, or, when it is short, a singer's whole name: 아이유콘서트, iutickets.
create function private.words_by_kind(words private.typed_word[]) returns private.typed_word[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  shop   constant text[] := private.shop_words();
  typed  private.typed_word;
  rest   text;
  ending text;
  sorted private.typed_word[] := '{}';
  known  record;
begin
  foreach typed in array words loop
    if typed.word = any (shop) then
      typed.kind := 'shop';
    elsif typed.word ~ '.(티켓|티켓팅|티케팅|콘서트|단콘|공연|예매|투어|라이브|tickets?|concerts?|tours?)$' then
      rest   := substring(typed.word from '^(.+?)(?:티켓|티켓팅|티케팅|콘서트|단콘|공연|예매|투어|라이브|tickets?|concerts?|tours?)$');
      ending := substr(typed.word, 1 + length(rest));
      if exists (select from data.singer s where s.terms && array[data.search_line_term(' ' || rest || ' ')])
         or octet_length(rest) > 3 and private.known_word_ids(rest, rest || chr(1114111), true) is distinct from '{}' then
        sorted := sorted || row(rest, left(typed.keys, length(rest)), null, 'text')::private.typed_word;
        typed  := row(ending, ending, null, 'shop')::private.typed_word;
      end if;
    end if;
    sorted := sorted || typed;
  end loop;
  -- One alone is not left out: what matters is whether concerts have it as a term.
  for known in
    select f.word, f.is_term from data.search_fact f
    where f.word = any (array(select private.fact_word(w.word) from unnest(sorted) w)) and (f.is_term or cardinality(sorted) > 1)
  loop
    for i in 1..cardinality(sorted) loop
      if private.fact_word(sorted[i].word) = known.word and (known.is_term or sorted[i].kind = 'text') then
        sorted[i].kind := case when known.is_term then 'term' else 'fact' end;
      end if;
    end loop;
  end loop;
  return sorted;
end
$$;
