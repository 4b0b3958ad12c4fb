-- The same words with what each stands for, looked up once however often it is asked for below. A word of the kind 'text' may be
-- mistyped; what else is known is found as it is typed. Behind a word that stands for nothing none is looked up: nothing has them all.
-- Only the first few words that are not known are looked at closely (private.unknown_word_match): nobody
-- mistypes more.
create function private.looked_up_words(words private.typed_word[]) returns private.typed_word[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  most_close constant int := 3;
  close_ones int := 0;
  typed      private.typed_word;
  earlier    int;
begin
  for i in 1..cardinality(words) loop
    typed   := words[i];
    earlier := array_position(array(select (w).word from unnest(words[:i - 1]) w), typed.word);
    if words[earlier].kind = typed.kind and words[earlier].pieces is not distinct from typed.pieces then
      words[i].matched := words[earlier].matched;
      continue;
    end if;
    typed.matched := private.known_word_match(typed.word, typed.pieces);
    if (typed.matched).inside is null and typed.kind = 'text' then
      typed.matched := private.unknown_word_match(typed.word, typed.keys, close_ones < most_close);
      close_ones    := close_ones + 1;
    end if;
    words[i] := typed;
    exit when (typed.matched).inside is null and typed.kind = 'text';
  end loop;
  return words;
end
$$;
