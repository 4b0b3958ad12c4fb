-- The conditions of a concert of one of the singers whose name matches and, when it is given, who have this id.
--   likely    when they are few: the concerts of these ids
--   exact     when they are many: a look at the names of a concert's singers, or, when most concerts are to be looked at (`of_all`),
--             at all concerts of such singers at once; with it come
--   indexed   what the index of words can look up of it, and many_words of the same
--   possible  false when there is no such singer
-- Null when no singer is asked for.
create function private.singer_conditions(name text, singer_id bigint, of_all boolean, out possible boolean, out likely text, out exact text,
                                          out indexed text, out many_words boolean)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  few   constant int := 100;  -- more ids make a condition that costs more than names do
  named constant private.text_match := private.typed_text_match(name, 'singer');
  ids   bigint[] := array_remove(array[singer_conditions.singer_id], null);
begin
  if named.asked then
    ids := private.named_ids('singer', named, 'c.singer_id = ' || singer_conditions.singer_id, few + 1);
  end if;
  possible := ids <> '{}' or not named.asked;
  if cardinality(ids) > few then
    exact      := case when of_all then format('%s and (c.concert_id in (select cs.concert_id from data.concert_singer cs'
                         ' where cs.singer_id in (select c.singer_id from data.singer c where %1$s))) is true', named.inside)  -- "is true": hashed
      else format('%s and exists (select from data.concert_singer cs where cs.concert_id = c.concert_id and exists ('
                         'select from data.singer c where c.singer_id = cs.singer_id and %1$s) offset 0)', named.inside) end;
    indexed    := named.indexed;
    many_words := named.many_words;
  elsif ids <> '{}' then
    likely := format('c.concert_id in (select cs.concert_id from data.concert_singer cs where cs.singer_id = any (%L::bigint[]))', ids);
  end if;
end
$$;
