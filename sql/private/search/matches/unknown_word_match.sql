-- What a typed word that is not known (private.known_word_match) stands for, the first of these that is in some text: itself in several
-- words; what it becomes when it is typed to its end; what its keys write on the other keyboard (`keys` is the word with its
-- capitals); the known words nearest to it. The first and the last take a hundred times as long and are left out when it is not
-- looked at `closely`. Null when nothing comes near.
create function private.unknown_word_match(word text, keys text, closely boolean) returns private.word_match
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  matched private.word_match;
  other   text;    -- on the other keyboard
  words   text[];  -- meant instead
begin
  if closely then
    matched := private.pieces_match(word);
    if matched.inside is not null then
      return matched;
    end if;
  end if;

  words := array(select k.word from private.typed_range(word) r, data.search_part p
                 join data.search_word k on k.word_id = p.word_id
                 where p.part >= r.low and p.part < r.high and r.low <> unknown_word_match.word || 'x' limit 100);
  if words = '{}' then
    foreach other in array array[private.hangul_typed(keys), private.keys_typed(word)] loop
      matched := private.known_word_match(nullif(btrim(data.search_line(other)), ''));
      if matched.inside is not null then
        matched.corrected := btrim(data.search_line(other));
        return matched;
      end if;
    end loop;
    if closely then
      words := private.similar_words(word);
    end if;
    if words is null or words = '{}' then
      return null;
    end if;
    matched.corrected := words[1];
  end if;

  matched.inside       := array(select format(' %s ', w) from unnest(words) w);
  matched.begins       := matched.inside;
  matched.inside_terms := array(select k.word_id from data.search_word k where k.word = any (words));
  matched.begins_terms := matched.inside_terms;
  return matched;
end
$$;
