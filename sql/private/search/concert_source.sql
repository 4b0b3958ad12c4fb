-- What to look through for concerts that have some words, as a FROM item "c": those that meet the condition `within`, and, when
-- it is worth to look words up, only what the index of words has for them. Otherwise the caller compares texts.
-- A lookup of many words is not left to the planner (offset 0). It does not know how long it takes to compare two lists of
-- numbers, and would do that for each row.
create function private.concert_source(indexed text, many_words boolean, look_up_words boolean, within text) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return format('(select * from data.concert c where %s) c',
    case when many_words and not look_up_words or indexed = 'true' then within
         else format('%s and %s%s', private.condition_with_short_lists(indexed), within,
                     case when many_words then ' offset 0' else '' end) end);
end
$$;
