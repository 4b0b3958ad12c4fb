-- What to look through for concerts that have some words, as a FROM item "c": those that meet the condition `within`, and, when
-- it is worth to look words up, only what the index of words has for them. Otherwise the caller compares texts.
-- A lookup of many words is not left to the planner (offset 0), and neither is what comes first, they or `within`. It does not know how
-- long it takes to compare two lists of numbers, and would do that for each row.
create function private.concert_source(indexed text, many_words boolean, look_up_words boolean, within text) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  if indexed = 'true' or many_words and not look_up_words then
    return format('(select * from data.concert c where %s) c', within);
  end if;
  return format(case when many_words then '(select * from (select * from data.concert c where %s offset 0) c where %s) c'
                     else '(select * from data.concert c where %s and %s) c' end,
                private.condition_with_short_lists(indexed), within);
end
$$;
