-- What lists and searches show of concerts' names, and the words by which they are found: those of their titles, of their singers and venues, which
-- know theirs, their genres, regions and years. New words are learnt. Many at once, as most of the work is to begin a statement; `place` counts from 1.
create function private.search_columns(named private.named_concert[])
  returns table (place bigint, singers text, search_text text, terms int[])
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  titles constant text[] := array(select data.search_title(n.title) from unnest(named) with ordinality n order by n.ordinality);
  genres constant jsonb  := (select jsonb_object_agg(w.fact, array(select data.fact_words(w.fact)))
                             from (select n.genre from unnest(named) n
                                   union select v.region from unnest(named) n join data.venue v on v.venue_id = n.venue_id) w (fact));
  years  constant text[] := array(select distinct extract(year from d)::text from unnest(named) n, unnest(n.days) d);
begin
  perform data.learn_words(array(select distinct w from unnest(titles) t, data.text_words(t) w));
  perform data.learn_facts(array(select jsonb_path_query(genres, '$.*[*]') #>> '{}') || years, true);
  return query
    select n.ordinality, coalesce(s.singers, ''), titles[n.ordinality] || coalesce(s.search_text, '') || E'\x01' || v.search_text,
           array(select term from data.text_terms(titles[n.ordinality]) term
                 union select unnest(s.terms) from unnest(n.singer_ids) id join data.singer s on s.singer_id = id
                 union select unnest(v.terms)
                 union select data.fact_term(fact) from jsonb_array_elements_text((genres -> n.genre) || (genres -> v.region)) fact
                 union select data.fact_term(extract(year from d)::text) from unnest(n.days) d
                 order by 1)
    from unnest(named) with ordinality n
    join data.venue v on v.venue_id = n.venue_id
    cross join lateral (select string_agg(s.name, ', ' order by u.n) as singers, string_agg(ltrim(s.search_text, E'\n'), '' order by u.n) as search_text
                        from unnest(n.singer_ids) with ordinality u (id, n) join data.singer s on s.singer_id = u.id) s;
end
$$;
