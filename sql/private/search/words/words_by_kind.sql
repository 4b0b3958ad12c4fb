-- The same words with their kinds, looked up, and words that were typed together in parts (private.parted_word).
create function private.words_by_kind(words private.typed_word[]) returns private.typed_word[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  shop   constant text[] := private.shop_words();
  most_parted constant int := 4;  -- words that are looked at for their parts
  parted jsonb := '{}';           -- those words, and their parts
  typed  private.typed_word;
  parts  text[];
  part   text;
  sorted private.typed_word[] := '{}';
  known  record;
  n      int;
begin
  foreach typed in array words loop
    if typed.word = any (shop) or typed.word = any (private.filler_words()) and cardinality(words) > 1 then
      typed.kind := 'shop';
    else
      if not parted ? typed.word and most_parted > (select count(*) from jsonb_object_keys(parted)) and private.may_be_parted(typed.word) then
        parted := parted || jsonb_build_object(typed.word, private.parted_word(typed.word));
      end if;
      parts := array(select jsonb_array_elements_text(parted -> typed.word));
      if cardinality(parts) > 1 then
        foreach part in array parts loop
          sorted := sorted || row(part, part, null, case when part = any (shop) then 'shop' else 'text' end, null)::private.typed_word;
        end loop;
        continue;
      end if;
    end if;
    sorted := sorted || typed;
  end loop;

  -- A fact as a term is a whole word; of the words of venues the beginning is enough. One word alone is not left out: what matters
  -- is whether concerts have it as a term.
  for known in
    select w.places, bool_or(f.is_term and f.word = w.word) as is_term
    from (select array_agg(s.n::int) as places, data.fact_word(s.word) as word
          from unnest(sorted) with ordinality s (word, keys, pieces, kind, matched, n) group by s.word) w
    join data.search_fact f on f.word >= w.word and f.word < w.word || chr(1114111)
    where f.word = w.word and (f.is_term or cardinality(sorted) > 1)
       or not f.is_term and cardinality(sorted) > 1 and length(w.word) >= case when octet_length(w.word) > length(w.word) then 2 else 4 end
    group by w.places
  loop
    foreach n in array known.places loop
      if known.is_term or sorted[n].kind = 'text' then
        sorted[n].kind := case when known.is_term then 'term' else 'fact' end;
      end if;
    end loop;
  end loop;

  -- What joins names is none, and a tour of the world is a tour: as good as facts.
  n := 0;
  foreach typed in array sorted loop
    n := n + 1;
    if typed.kind = 'text' and (typed.word = any ('{a,and,of,the,with}') and cardinality(sorted) > 1
                                or typed.word = any ('{월드,아시아,전국,world,asia}') and sorted[n + 1].word = any ('{투어,tour,tours}')) then
      sorted[n].kind := 'fact';
    end if;
  end loop;
  return private.looked_up_words(sorted);
end
$$;
