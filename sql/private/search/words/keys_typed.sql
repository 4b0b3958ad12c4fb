-- The Latin keys of a word that was typed on a Korean keyboard by mistake: ㅑㅕ is iu. Null for a word without Hangul.
create function private.keys_typed(word text) returns text
  language sql immutable strict
  set search_path = pg_catalog, pg_temp
as $$
  select case when word ~ '[\u1100-\u11ff\uac00-\ud7a3]' then lower(string_agg(
    case when code between 44032 and 55203 then
           initials[1 + (code - 44032) / 588] || vowels[1 + (code - 44032) % 588 / 28]
           || coalesce(finals[(code - 44032) % 28], '')
         when code between 4352 and 4370 then initials[code - 4351]
         when code between 4449 and 4469 then vowels[code - 4448]
         when code between 4520 and 4546 then finals[code - 4519]
         else letter end, '' order by n)) end
  from string_to_table(word, null) with ordinality l (letter, n), ascii(letter) code,
       string_to_array('r R s e E f a q Q t T d w W c z x v g', ' ') initials,
       string_to_array('k o i O j p u P h hk ho hl y n nj np nl b m ml l', ' ') vowels,
       string_to_array('r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g', ' ') finals
$$;
