-- What the keys of a Latin word write on a Korean keyboard (two-set): dkdldb is 아이유. Null when they write no whole syllables.
-- Shift matters for doubled consonants alone, and not under caps lock.
create function private.hangul_typed(keys text) returns text
  language plpgsql immutable strict
  set search_path = pg_catalog, pg_temp
as $$
declare
  vowel    constant text := '(?:hk|ho|hl|nj|np|nl|ml|[koiOjpuPhynbml])';
  final    constant text := '(?:rt|sw|sg|fr|fa|fq|ft|fx|fv|fg|qt|[rRsefaqtTdwczxvg])';
  initials constant text[] := string_to_array('r R s e E f a q Q t T d w W c z x v g', ' ');
  vowels   constant text[] := string_to_array('k o i O j p u P h hk ho hl y n nj np nl b m ml l', ' ');
  finals   constant text[] := string_to_array('r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g', ' ');
  pattern  constant text := format('([rRseEfaqQtTdwWczxvg])(%s)(%s(?!%s))?', vowel, final, vowel);
  typed    text := case when keys = upper(keys) then lower(keys)
                        else translate(keys, 'ABCDFGHIJKLMNSUVXYZ', 'abcdfghijklmnsuvxyz') end;
  part     text[];
  rest     text;
  written  text := '';
begin
  rest := typed;
  for part in select regexp_matches(typed, pattern, 'g') loop
    if not starts_with(rest, concat(part[1], part[2], part[3])) then
      return null;
    end if;
    rest    := substr(rest, 1 + length(concat(part[1], part[2], part[3])));
    written := written || chr(44032 + (array_position(initials, part[1]) - 1) * 588
                                    + (array_position(vowels, part[2]) - 1) * 28
                                    + coalesce(array_position(finals, part[3]), 0));
  end loop;
  return case when rest = '' then nullif(written, '') end;
end
$$;
