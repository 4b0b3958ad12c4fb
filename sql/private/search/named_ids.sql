-- The ids of the singers or venues ("relation") whose name matches and that meet a condition, at most so many (null: all).
create function private.named_ids(relation text, named private.text_match, condition text, most int) returns bigint[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  ids bigint[];
begin
  if named.found then
    execute format('select array(select c.%1$s_id from data.%1$s c where %2$s limit %3$s)', relation,
                   concat_ws(' and ', private.condition_with_short_lists(named.indexed), named.inside, nullif(condition, '')),
                   coalesce(most::text, 'all')) into ids;
  end if;
  return coalesce(ids, '{}');
end
$$;
