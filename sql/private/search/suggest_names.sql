-- Singers or venues ("relation") whose name matches, the best first: the name itself, its beginning, the beginning of a
-- word, any part; then who has more concerts (counted to 100). What is in too many names to look them all up is looked for
-- at the beginning of words, in some of them.
create function private.suggest_names(relation text, named private.text_match, size int)
  returns table (id bigint, rank int)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  concerts constant text := case relation when 'singer' then 'data.concert_singer' else 'data.concert' end;
  pick     constant text := format('(select c.%1$s_id, c.name, c.search_text from data.%1$s c where ', relation);
begin
  return query execute format($q$
    select f.id, f.rank from (
      select c.%1$s_id as id, min(c.name) as name,
             min(case when %2$s then 0 when %3$s then 1 when %4$s then 2 else 3 end) as rank
      from (%5$s) c group by 1) f
    order by f.rank, (select count(*) from (select from %6$s t where t.%1$s_id = f.id limit 100) n) desc,
             length(f.name), f.name collate "C", f.id
    limit $1 $q$,
    relation, named.equals, replace(named.equals, E' \n%', '%'), named.begins,
    concat_ws(' union all ',
      pick || named.indexed_equals || ' and ' || named.equals || ' limit 50)',
      pick || named.indexed_begins || ' and ' || named.begins || ' limit 100)',
      case when named.indexed <> 'true' then pick || named.indexed || ' and ' || named.inside || ' limit 100)' end),
    concerts)
  using size;
end
$$;
