-- The range of words that a half-typed one may become: 방ㅌ and 방타 become 방탄, 아잉 becomes 아이유 (its last consonant will
-- begin the next syllable). Words are compared by code point, where all syllables that begin alike are neighbours.
--   4352 to 4370    initial consonants
--   44032 to 55203  syllables, in the order of their initial consonants (588 of each), vowels (28 of each), final consonants
create function private.typed_range(word text, out low text, out high text)
  language sql immutable strict parallel safe
as $$
  select begun || chr(first), begun || chr(last) || chr(1114111)
  from (select left(word, -1), ascii(right(word, 1))) w (head, code),
       lateral (select (code - 44032) % 28) f (final),
       -- Which of the consonants that can end a syllable as well as begin one it ends with; the next lists are in one order.
       lateral (select
         case when code between 4352 and 4370 then code - 4352
              when code between 44032 and 55203 and final > 0
                then array_position('{1,2,4,7,8,16,17,19,20,21,22,23,24,25,26,27}'::int[], final) end) p (ordinal),
       lateral (select case when code between 4352 and 4370 then ordinal
         else ('{0,1,2,3,5,6,7,9,10,11,12,14,15,16,17,18}'::int[])[ordinal] end) i (initial),
       lateral (select case when code between 44032 and 55203 and final > 0 and initial is not null
                            then head || chr(code - final)
                            else head end,
                       coalesce(44032 + initial * 588, code),
                       case when initial is not null then 44032 + initial * 588 + 587
                            when code between 44032 and 55203 and final = 0 then code + 27
                            else code end) r (begun, first, last)
$$;
