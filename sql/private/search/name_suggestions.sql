-- Singers or venues ("relation") whose name matches, at most `size`, the best first: the name itself, its beginning, the
-- beginning of a word, any part; then who has more concerts. What is in too many names to look all of them up is looked for at
-- the beginning of words, in some of them.
create function private.name_suggestions(relation text, named private.text_match, size int)
  returns table (id bigint, rank int)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  most_equal    constant int  := 50;
  most_matching constant int  := 100;  -- of those that begin with the words, and of those that have them anywhere
  most_concerts constant int  := 100;  -- that are counted: who has more is well known
  concerts      constant text := case relation when 'singer' then 'data.concert_singer' else 'data.concert' end;
  names_where   constant text := format('(select c.%1$s_id, c.name, c.search_text from data.%1$s c where ', relation);
begin
  return query execute format($q$
    select f.id, f.rank from (
      select c.%1$s_id as id, min(c.name) as name,
             min(case when %2$s then 0 when %3$s then 1 when %4$s then 2 else 3 end) as rank
      from (%5$s) c group by 1) f
    order by f.rank, (select count(*) from (select from %6$s t where t.%1$s_id = f.id limit %7$s) n) desc,
             length(f.name), f.name collate "C", f.id
    limit %8$s $q$,
    relation, named.equals, replace(named.equals, E' \n%', '%'), named.begins,
    concat_ws(' union all ',
      format('%s%s and %s limit %s)', names_where, named.indexed_equals, named.equals, most_equal),
      format('%s%s and %s limit %s)', names_where, named.indexed_begins, named.begins, most_matching),
      case when named.indexed <> 'true'
        then format('%s%s and %s limit %s)', names_where, named.indexed, named.inside, most_matching) end),
    concerts, most_concerts, size);
end
$$;
