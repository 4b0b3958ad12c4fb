-- The condition that a region is known by all words of this one: 서울 for Seoul. "false" when one of them is no fact: then no region is.
create function private.other_region_condition(region text) returns text
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  words   constant text[] := array(select data.fact_words(region));
  regions text[];
begin
  if words = '{}' or exists (select from unnest(words) w where not private.is_fact(w)) then
    return 'false';
  end if;
  -- Each region once, and its words in full only where one of them may be the first: that takes four times as long.
  regions := array(
    with near as materialized (
      select distinct v.region
      from (select distinct v.region from data.venue v) v, data.search_line(v.region) line,
           unnest(string_to_array(line, ' ') || replace(line, ' ', '')) word
      where data.fact_word(word) = words[1])
    select n.region from near n where array(select data.fact_words(n.region)) @> words);
  return format('c.region = any (%L::text[])', regions);
end
$$;
