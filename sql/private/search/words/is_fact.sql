-- Is this a region, a genre or a year that is known?
create function private.is_fact(word text) returns boolean
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select from data.search_fact f where f.word = data.fact_word(is_fact.word) and f.is_term);
end
$$;
