-- The levels of a search, the best matches first: 0 is called just so, 1 begins with the words, 2 has them in title or bill, 3
-- has them in the venue's name too. Only the sort 'relevance' has more than one. Each leaves out what is in a better one.
-- `indexed` is what an index can look up of the condition.
create function private.search_levels(words private.text_match, sort text)
  returns table (level int, condition text, indexed text)
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  select v.level, v.condition, v.indexed
  from (values
    (0, words.indexed_equals || ' and ' || words.equals, words.indexed_equals),
    (1, format('%s and not (%s)', words.begins, words.equals), words.indexed_begins),
    (2, format('%s and not (%s)', words.in_bill, words.begins), words.indexed),
    (3, format('%s and not (%s)', words.inside, words.in_bill), words.indexed)) v (level, condition, indexed)
  where search_levels.sort = 'relevance' and words.asked
  union all
  select 0, words.inside, words.indexed where search_levels.sort <> 'relevance' or not words.asked
  order by 1;
end
$$;
