-- Invariant 11: every known word is found by each of its parts (data.learn_words) and by nothing else.
create function private.broken_words() returns setof text
  language sql stable
as $$
  with part as (
    select substr(w.word, n, 16) collate "C" as part, w.word_id, bool_or(n = 1) as starts
    from data.search_word w, generate_series(1, length(w.word)) n
    group by 1, 2)
  select format('word %s%s %s by "%s"', coalesce(p.word_id, s.word_id), ' (' || w.word || ')',
                case when s.part is null then 'is not found' when p.part is null then 'is found' else 'is found in the wrong place' end,
                coalesce(p.part, s.part))
  from part p
  full join data.search_part s on s.part = p.part and s.word_id = p.word_id
  left join data.search_word w on w.word_id = coalesce(p.word_id, s.word_id)
  where s.starts is distinct from p.starts
  union all
  select format('words %s are one word, "%s"', string_agg(w.word_id::text, ', '), w.word)
  from data.search_word w group by w.word having count(*) > 1
$$;
