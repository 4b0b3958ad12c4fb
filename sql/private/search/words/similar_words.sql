-- Known words that a mistyped one may have been meant for, at most 5, the nearest first. Null when there are none. Hangul is
-- compared by its consonants and vowels. One slip is forgiven from 4 letters on (or 2 syllables), two from 7 letters on. If a
-- word has k slips and is cut into k + 1 pieces, one piece is whole: only words with such a piece are compared. A word that was
-- not typed to its end is compared with beginnings.
create function private.similar_words(word text) returns text[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  letters constant text := normalize(word, nfd);
  slips   constant int  := case when length(letters) < 4 or length(word) < 2 then 0
                                when length(letters) < 7 or length(word) < 4 then 1 else 2 end;
  piece_letters constant int := length(word) / (slips + 1);
  part_letters  constant int := 16;    -- of data.search_part
  most_letters  constant int := 60;    -- that are compared: a comparison takes the square of the time
  longest_end   constant int := 12;    -- letters that were not typed yet
begin
  if slips = 0 or length(word) > 40 then  -- what is longer is no word that somebody mistyped
    return null;
  end if;
  return (
    select array_agg(near.word) from (
      select k.word
      from (select distinct p.word_id
            from generate_series(0, slips) i,
                 lateral (select substr(similar_words.word, 1 + i * piece_letters,
                                        case when i < slips then least(piece_letters, part_letters) else part_letters end)) piece (part),
                 lateral (select p.word_id from data.search_part p
                          where p.part >= piece.part and p.part < piece.part || chr(1114111)
                          limit 2000) p  -- a short piece is in very many; a number, so that the planner knows it
            union
            -- Two neighbours that changed places.
            select k.word_id
            from generate_series(1, length(similar_words.word) - 1) i
            join data.search_word k on k.word = overlay(similar_words.word placing
              reverse(substr(similar_words.word, i, 2)) from i for 2)) candidate
      join data.search_word k on k.word_id = candidate.word_id
        and length(k.word) between length(similar_words.word) - slips and length(similar_words.word) + longest_end
      cross join lateral (select case when octet_length(k.word) = length(k.word) then k.word
                                      else normalize(k.word, nfd) end) n (whole)
      -- What is longer by more than the slips can only be meant by its beginning, what is no longer only as a whole.
      cross join lateral (select least(
        case when length(n.whole) <= length(letters) + slips
          then ext.levenshtein_less_equal(left(letters, most_letters), left(n.whole, most_letters), slips + 1) end,
        case when length(n.whole) > length(letters)
          then 0.5 + ext.levenshtein_less_equal(left(letters, most_letters), left(n.whole, least(most_letters, length(letters))), slips + 1) end,
        case when length(k.word) = length(similar_words.word) and exists (
          select from generate_series(1, length(k.word) - 1) i
          where k.word = overlay(similar_words.word placing reverse(substr(similar_words.word, i, 2)) from i for 2))
        then 1 end)) d (distance)
      where d.distance <= slips + 0.5
      order by d.distance, abs(length(k.word) - length(similar_words.word)), k.word
      limit 5) near);
end
$$;
