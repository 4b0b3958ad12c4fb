-- The levels of a search, the best matches first: called just so; whose name is what is left without the words that say nothing and
-- without facts; begins with the words; has them in title or bill; has them in the venue's name too. Of those that are called
-- so or begin so, who has the words that say nothing comes first. Only the sort 'relevance' has more than one level. `condition` leaves
-- out what is in a better one, `meets` does not. `indexed` is what an index can look up of it.
create function private.relevance_levels(words private.text_match, sort text)
  returns table (level int, meets text, condition text, indexed text, is_name boolean)
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  better text := '';  -- the levels so far, the last one first
begin
  if relevance_levels.sort <> 'relevance' or not words.asked then
    return query select 0, words.inside, words.inside, words.indexed, false;
    return;
  end if;
  level := -1;
  for meets, indexed, is_name in
    select v.meets, v.indexed, v.is_name
    from (values
      (1, words.indexed_equals || ' and ' || words.equals, words.indexed_equals, true),
      (2, words.indexed_called || ' and ' || words.called || ' and ' || words.shop, words.indexed_called, true),
      (3, words.indexed_called || ' and ' || words.called, words.indexed_called, true),
      (4, words.begins || ' and ' || words.shop, words.indexed_begins, false),
      (5, words.begins, words.indexed_begins, false),
      (6, words.in_bill, words.indexed, false),
      (7, words.inside, words.indexed, false)) v (n, meets, indexed, is_name)
    where v.meets is not null
    order by v.n
  loop
    level     := level + 1;
    condition := meets || better;
    better    := format(' and not (%s)', meets) || better;
    return next;
  end loop;
end
$$;
