-- The terms of a concert: those of its whole text, as data.search_terms has them, and of what else is known of it. Singers and
-- venue know theirs, only the title is looked up.
create function private.concert_terms(concert_id bigint) returns int[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return array(
    select unnest(data.search_terms(data.search_title(c.title))) from data.concert c where c.concert_id = concert_terms.concert_id
    union
    select unnest(s.terms) from data.concert_singer cs join data.singer s on s.singer_id = cs.singer_id
    where cs.concert_id = concert_terms.concert_id
    union
    select unnest(v.terms) from data.concert c join data.venue v on v.venue_id = c.venue_id
    where c.concert_id = concert_terms.concert_id
    union
    select data.fact_term(fact) from data.concert_facts(concert_terms.concert_id) fact
    order by 1);
end
$$;
