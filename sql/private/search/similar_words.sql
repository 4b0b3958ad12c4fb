-- Known words that a mistyped one may have been meant for, at most 5, the nearest: Hangul is compared by its consonants and
-- vowels. One slip is forgiven from 4 letters on (or 2 syllables), two from 7 letters on. If a word has k slips and is cut
-- into k + 1 pieces, one piece is whole: only words with such a piece are compared. A word that was not typed to its end
-- is compared with beginnings.
create function private.similar_words(word text) returns text[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  letters constant text := normalize(word, nfd);
  slips   constant int  := case when length(letters) < 4 or length(word) < 2 then 0
                                when length(letters) < 7 or length(word) < 4 then 1 else 2 end;
  size    constant int  := length(word) / (slips + 1);
begin
  if slips = 0 or length(word) > 40 then
    return null;
  end if;
  return (
    select array_agg(near.word) from (
      select k.word
      from (select distinct p.word_id
            from generate_series(0, slips) i,
                 lateral (select substr(similar_words.word, 1 + i * size,
                                        case when i < slips then least(size, 16) else 16 end)) piece (part),
                 lateral (select p.word_id from data.search_part p
                          where p.part >= piece.part and p.part < piece.part || chr(1114111)
                          limit 2000) p
            union
            -- Two neighbours that changed places.
            select k.word_id
            from generate_series(1, length(similar_words.word) - 1) i
            join data.search_word k on k.word = overlay(similar_words.word placing
              reverse(substr(similar_words.word, i, 2)) from i for 2)) candidate
      join data.search_word k on k.word_id = candidate.word_id
        and length(k.word) between length(similar_words.word) - slips and length(similar_words.word) + 12
      cross join lateral (select case when octet_length(k.word) = length(k.word) then k.word
                                      else normalize(k.word, nfd) end) n (whole)
      -- What is longer by more than the slips can only be meant by its beginning, what is no longer only as a whole.
      cross join lateral (select least(
        case when length(n.whole) <= length(letters) + slips
          then ext.levenshtein_less_equal(left(letters, 60), left(n.whole, 60), slips + 1) end,
        case when length(n.whole) > length(letters)
          then 0.5 + ext.levenshtein_less_equal(left(letters, 60), left(n.whole, least(60, length(letters))), slips + 1) end,
        case when length(k.word) = length(similar_words.word) and exists (
          select from generate_series(1, length(k.word) - 1) i
          where k.word = overlay(similar_words.word placing reverse(substr(similar_words.word, i, 2)) from i for 2))
        then 1 end)) d (distance)
      where d.distance <= slips + 0.5
      order by d.distance, abs(length(k.word) - length(similar_words.word)), k.word
      limit 5) near);
end
$$;
