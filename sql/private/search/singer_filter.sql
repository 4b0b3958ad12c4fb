-- The condition of the singers whose name matches and, when given, who have this id: `likely`; or when more than a hundred
-- are called that, `exact`, which looks at the names of each concert, and the words for the index. Nulls when nobody is
-- asked for; `possible` is false when there is no such singer.
create function private.singer_filter(name text, singer_id bigint, out possible boolean, out likely text, out exact text,
                                      out indexed text, out wide boolean)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  named constant private.text_match := private.match_text(name, '');
  ids   bigint[] := array_remove(array[singer_filter.singer_id], null);
begin
  if named.asked then
    ids := private.named_ids('singer', named, 'c.singer_id = ' || singer_filter.singer_id, 101);
  end if;
  possible := ids <> '{}' or not named.asked;
  if cardinality(ids) > 100 then
    exact   := format('%s and exists (select from data.concert_singer cs where cs.concert_id = c.concert_id and exists ('
                      'select from data.singer c where c.singer_id = cs.singer_id and %1$s) offset 0)', named.inside);
    indexed := named.indexed;
    wide    := named.wide;
  elsif ids <> '{}' then
    likely := format('c.concert_id in (select cs.concert_id from data.concert_singer cs where cs.singer_id = any (%L::bigint[]))', ids);
  end if;
end
$$;
