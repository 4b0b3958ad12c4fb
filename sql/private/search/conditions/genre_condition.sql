-- The condition of a concert of this genre. A genre that no concert has is looked up by another name for it: K-pop for 케이팝.
create function private.genre_condition(genre text) returns text
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  other_terms constant int[] := array(select data.fact_term(w) from data.fact_words(genre) w);
begin
  if genre is null or exists (select from data.concert c where c.genre = genre_condition.genre) then
    return 'c.genre = ' || quote_literal(genre);
  end if;
  return case when other_terms = '{}' then 'false' else format('c.terms @> %L::int[]', other_terms) end;
end
$$;
