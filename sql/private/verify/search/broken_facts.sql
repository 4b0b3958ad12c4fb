-- Invariant 11: what else is known of concerts is known as words (data.learn_facts). Facts that are no more stay known.
create function private.broken_facts() returns setof text
  language sql stable
as $$
  select format('fact "%s" is not known: %s', f.word, f.about)
  from (select w as word, true as is_term, 'a genre' as about
        from (select distinct c.genre from data.concert c) c, data.fact_words(c.genre) w
        union select w, true, 'a region' from (select distinct v.region from data.venue v) v, data.fact_words(v.region) w
        union select y, true, 'a year' from (select distinct extract(year from s.day)::text from data.show s) s (y)
        union select w, false, 'a venue''s name' from data.venue v, lateral (select data.fact_words(v.name) union select data.fact_words(v.name_en)) n (w)) f
  left join data.search_fact k on k.word = f.word
  where not coalesce(k.is_term >= f.is_term, false)
$$;
