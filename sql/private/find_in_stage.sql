-- The next `size` places in one stage of one level. `walked` is the condition without, `gathered` with what an index can look
-- up of it. A walk that has found too little was misjudged, as when matches cluster where the walk does not begin: it goes
-- on eight times as far, and when that is more than looking all matches up would be, they are looked up.
create function private.find_in_stage(sort text, level int, stage int, walked text, gathered text, of_stage text, likely text,
                                      share float8, plain boolean, start private.search_place, size int, order_now timestamptz)
  returns setof private.found_place
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  missing  int := size;
  last     private.search_place := start;
  place    private.found_place;
  total    float8;
  expected float8;
  steps    float8;
  more     boolean;
begin
  if not plain then
    total    := private.expected_concerts(of_stage, order_now);
    expected := private.expected_concerts(of_stage || ' and ' || likely, order_now) * share;
    if expected > private.few_concerts(size, total) then
      steps := greatest(1000, 3 * size * total / expected);
    end if;
  end if;

  while plain or steps is not null loop
    for place in execute private.walk_query(sort, level, walked, stage, last, ceil(steps)::int) using order_now, missing loop
      return next place;
      missing := missing - 1;
      last    := row(place.level, place.stage, place.key, place.tie);
    end loop;
    if missing = 0 or plain then
      return;
    end if;
    execute format('select exists (%s offset %s limit 1)', private.walk_source(sort, level, stage, last), ceil(steps)) into more using order_now;
    if not more then
      return;
    end if;
    steps := case when steps * 8 < expected * 4 then steps * 8 end;
  end loop;

  return query execute private.gather_query(sort, level::text, gathered, stage, last) using order_now, missing;
end
$$;
