-- A word that ends with what says nothing, or with a fact, in words: 아이유콘서트, iutickets, 아이유서울콘서트. What is left of it must be the
-- beginning of a known word or, when it is short, a singer's whole name. Else it is one word; and with a fact alone it is, too,
-- when it is in some known word.
create function private.parted_word(word text) returns text[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  shop   constant text := '(티켓|티켓팅|티케팅|콘서트|단콘|공연|예매|투어|라이브|tickets?|concerts?|tours?)';
  rest   text := word;
  ending text;
  parts  text[] := '{}';
begin
  if word !~ (shop || '$') and (octet_length(word) = length(word) or length(word) < 3 or private.is_known_part(word)) then
    return array[word];
  end if;
  loop
    ending := substring(rest from format('^.+?(%s)$', shop));
    if ending is null then
      select right(rest, n) into ending from generate_series(least(8, length(rest) - 1), 2, -1) n
      where exists (select from data.search_fact f where f.word = private.fact_word(right(rest, n)) and f.is_term) limit 1;
    end if;
    if ending is null then
      return array[word];
    end if;
    rest  := left(rest, -length(ending));
    parts := ending || parts;
    if octet_length(rest) > 3 and private.known_word_ids(rest, rest || chr(1114111), true) is distinct from '{}'
       or exists (select from data.singer s where s.terms && array[data.search_line_term(' ' || rest || ' ')]) then
      return rest || parts;
    end if;
  end loop;
end
$$;
