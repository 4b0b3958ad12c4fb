-- What a typed word stands for: itself; else what it becomes when typed to its end; else what its keys write on the other
-- keyboard (`keys` is the word with its capitals); else the known words nearest to it. Null when nothing comes near.
create function private.match_word(word text, keys text) returns private.word_match
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  matched private.word_match := private.match_known(word);
  other   text;
  words   text[];
begin
  if matched.inside is not null then
    return matched;
  end if;

  words := array(select k.word from private.typed_range(word) r, data.search_part p
                 join data.search_word k on k.word_id = p.word_id
                 where p.part >= r.low and p.part < r.high and r.low <> match_word.word || 'x' limit 100);
  if words = '{}' then
    foreach other in array array[private.hangul_typed(keys), private.keys_typed(word)] loop
      matched := private.match_known(nullif(btrim(data.search_line(other)), ''));
      if matched.inside is not null then
        matched.instead := btrim(data.search_line(other));
        return matched;
      end if;
    end loop;
    words := private.similar_words(word);
    if words is null then
      return null;
    end if;
    matched.instead := words[1];
  end if;

  matched.inside       := array(select format(' %s ', w) from unnest(words) w);
  matched.begins       := matched.inside;
  matched.inside_terms := array(select k.word_id from data.search_word k where k.word = any (words));
  matched.begins_terms := matched.inside_terms;
  return matched;
end
$$;
