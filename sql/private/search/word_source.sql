-- The concerts within a condition that have the words, as "c": by the index of words, together with other indexes as the
-- planner likes, when that is worth it (`by_words`); else by other indexes alone, to compare their texts. Many words are not
-- left to the planner, which does not know how long it takes to compare two lists of numbers: it would do that for each row.
create function private.word_source(indexed text, wide boolean, by_words boolean, within text) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return format('(select * from data.concert c where %s) c',
    case when wide and not by_words or indexed = 'true' then within
         else format('%s and %s%s', private.in_lots(indexed), within, case when wide then ' offset 0' else '' end) end);
end
$$;
