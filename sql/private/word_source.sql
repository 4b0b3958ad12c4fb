-- The concerts that have the words, as "c": by the index of words when that is what finds least (`by_words`), else all of
-- them, for the planner to find by something else and compare their texts. Left to the planner, which does not know how
-- long it takes to compare two lists of numbers, it would do that for each row.
create function private.word_source(indexed text, wide boolean, by_words boolean) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return case when wide and not by_words or indexed = 'true' then 'data.concert c'
              when wide then format('(select * from data.concert c where %s offset 0) c', indexed)
              else format('(select * from data.concert c where %s) c', indexed) end;
end
$$;
