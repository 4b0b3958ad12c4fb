-- What words one behind the other stand for, the last being the beginning of one. Null when one of them is not known.
create function private.phrase_match(words text[]) returns private.word_match
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  last     constant text  := words[cardinality(words)];
  ids      constant int[] := array(select k.word_id from data.search_word k where k.word = any (trim_array(words, 1)));
  last_ids constant int[] := private.known_word_ids(last, last || chr(1114111), true);
  matched  private.word_match;
begin
  if last_ids = '{}' or cardinality(ids) < (select count(distinct w) from unnest(trim_array(words, 1)) w) then
    return null;
  end if;
  matched.inside         := array[' ' || array_to_string(words, ' ')];
  matched.begins         := matched.inside;
  matched.inside_terms   := '{}';
  matched.begins_terms   := '{}';
  matched.pair_condition := private.neighbour_condition(ids, last_ids);
  return matched;
end
$$;
