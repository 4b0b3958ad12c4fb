-- What can be read of these concerts of a document for all of them together, as their hall and prices are often the same and their singers mostly known:
-- a statement for all costs little more than one for each. Null where a concert is alone with it, and where anything is wrong or new, which each
-- is to say, or to make, for itself.
create function private.early_facts(items jsonb[]) returns private.early_facts[]
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  early private.early_facts[] := array_fill(null::private.early_facts, array[cardinality(items)]);
  alike record;
  facts private.early_facts;
  place int;
begin
  for alike in
    select items[min(i.n)] as item, array_agg(i.n::int) as places
    from unnest(items) with ordinality i (item, n)
    where private.entity_flaw('concert', i.item) is null
    group by i.item -> 'venue', i.item -> 'place', i.item -> 'prices' having count(*) > 1
  loop
    begin
      facts.venue_id := private.read_venue_id(alike.item);
      facts.zone     := (select v.time_zone from data.venue v where v.venue_id = facts.venue_id);
      facts.prices   := private.read_prices(alike.item, private.latest_plan_id(facts.venue_id));
    exception when sqlstate 'MU009' or data_exception then
      continue;
    end;
    foreach place in array alike.places loop
      early[place] := facts;
    end loop;
  end loop;
  for alike in
    select i.n as place, array_agg(s.singer_id order by e.n) as singers
    from unnest(items) with ordinality i (item, n)
    cross join lateral jsonb_array_elements(case when jsonb_typeof(i.item -> 'singers') = 'array' and private.entity_flaw('concert', i.item) is null
                                                 then i.item -> 'singers' end) with ordinality e (value, n)
    left join data.singer s on jsonb_typeof(e.value) = 'string' and s.name = e.value #>> '{}'
    group by i.n having count(*) <= 200 and count(*) = count(distinct s.singer_id)
  loop
    early[alike.place].singers := alike.singers;
  end loop;
  return early;
end
$$;
