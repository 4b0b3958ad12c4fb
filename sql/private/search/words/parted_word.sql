-- A word that was typed together with what says nothing, or with a fact, before it or behind it, in words: 아이유콘서트, 콘서트아이유,
-- iutickets, 아이유서울콘서트. What is left of it must be the beginning of a known word or, when it is short, a singer's whole name, or such
-- words written together; or say nothing itself, or be a fact; and no more than four are taken from it. Else it is one word.
create function private.parted_word(word text) returns text[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  most_taken constant int := 4;
  shop   constant text := '(' || array_to_string(private.shop_words(), '|') || ')';
  is_latin constant boolean := octet_length(word) = length(word);
  rest   text := word;
  part   text;
  before text[] := '{}';
  behind text[] := '{}';
begin
  if not private.may_be_parted(word) then
    return array[word];
  end if;
  while cardinality(before || behind) < most_taken loop
    part := substring(rest from '^.+?' || shop || '$');
    if part is null and not is_latin then
      select right(rest, n) into part from generate_series(least(8, length(rest) - 1), 2, -1) n where private.is_fact(right(rest, n)) limit 1;
    end if;
    if part is not null then
      rest   := left(rest, -length(part));
      behind := part || behind;
    else
      part := substring(rest from '^' || shop || '.');
      if part is null and not is_latin then
        select left(rest, n) into part from generate_series(least(8, length(rest) - 1), 2, -1) n where private.is_fact(left(rest, n)) limit 1;
      end if;
      exit when part is null;
      rest   := substr(rest, 1 + length(part));
      before := before || part;
    end if;
    if octet_length(rest) > 3 and private.known_word_ids(rest, rest || chr(1114111), true) is distinct from '{}'
       or rest = any (private.shop_words()) or private.is_fact(rest)
       or exists (select from data.singer s where s.terms && array[data.search_line_term(' ' || rest || ' ')]) then
      return before || rest || behind;
    end if;
  end loop;
  return case when rest <> word and (private.pieces_match(rest, 2)).inside is not null then before || rest || behind else array[word] end;
end
$$;
