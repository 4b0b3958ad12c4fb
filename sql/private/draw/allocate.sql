-- The serial order of sql/DRAW.md: each entry of a phase, in the order of ranks, gets the first of its wishes that can still be met, with the best group of seats that is left for it. `shows`
-- are those of the terms. Entries that have an award already, and those that are passed over, have no turn.
--
-- All of it is in arrays, as a million entries have their turn. Seats are numbered through, stretch by stretch, with sums up to each, so what a group comes to is a
-- difference. A pool is a grade of a show. For each pool and size of group there is a heap of stretches by their best group: a key of restricted views, single seats that it
-- would leave, and distance, then its first seat. A stretch of which seats are given is dead, and what is left of it are new ones, so heaps have dead entries, which are passed over.
create function private.allocate(phase_id bigint, shows jsonb, passed bigint[]) returns setof private.award
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  ids    bigint[];  -- of seats
  sums   bigint[];  -- of distances before each seat; one more at the end
  views  bigint[];  -- of restricted views before each
  pools  int[];     -- of stretches; dead: 0
  firsts int[];     -- their first seats
  sizes  int[];     -- how many seats they have
  grades text[];    -- of pools, behind the show: [1, "R"]
  ofshow bigint[];
  chosen int[];     -- of pools: how many may still be given
  widest int;       -- the largest group that anybody asks for
  todo   int[];     -- stretches to be put into the heaps
  base   int[];     -- where the heap of a pool and size begins: (pool - 1) * widest + size
  filled int[];     -- and how many are in it
  keys   bigint[];
  starts int[];     -- the first seat of the group
  slots  int[];     -- its stretch
  asked  boolean[]; -- does anybody ask for so many of a pool?
  open   int;       -- pools and sizes that are not exhausted
  entry  record;
  heap   int;
  pool   int;
  wanted int;
  slot   int;
  key    bigint;
  start  int;
  at     int;
  other  int;
begin
  select array_agg((p.show ->> 'show_id')::bigint order by p.n), array_agg(jsonb_build_array(p.show -> 'show_id', p.grade -> 'grade')::text order by p.n),
         array_agg((p.grade ->> 'seats')::int order by p.n)
  into ofshow, grades, chosen
  from (select s as show, g as grade, row_number() over () as n from jsonb_array_elements(allocate.shows) s, jsonb_array_elements(s -> 'grades') g) p;
  if ofshow is null then
    return;
  end if;
  with stretch as (
    select row_number() over (order by s.n, t.n) as slot, array_position(grades, jsonb_build_array(s.value -> 'show_id', t.value -> 'grade')::text) as pool, t.value as item
    from jsonb_array_elements(allocate.shows) with ordinality s (value, n), jsonb_array_elements(s.value -> 'stretches') with ordinality t (value, n)),
  seat as (
    select x.slot, x.pool, (x.item ->> 'first')::bigint + d.n - 1 as id, d.value::bigint as distance, d.n,
           coalesce(x.item -> 'restricted' @> to_jsonb((x.item ->> 'first')::bigint + d.n - 1), false)::int as restricted,
           row_number() over (order by x.slot, d.n) as i
    from stretch x, jsonb_array_elements_text(x.item -> 'distances') with ordinality d (value, n))
  select array_agg(s.id order by s.i), array_agg(s.before order by s.i) || max(s.total)::bigint, array_agg(s.views order by s.i) || max(s.all_views)::bigint,
         array_agg(s.pool order by s.i) filter (where s.n = 1), array_agg(s.i::int order by s.i) filter (where s.n = 1), array_agg(s.length::int order by s.i) filter (where s.n = 1)
  into ids, sums, views, pools, firsts, sizes
  from (select seat.*, (sum(distance) over (order by i) - distance)::bigint as before, sum(distance) over () as total,
               (sum(restricted) over (order by i) - restricted)::bigint as views, sum(restricted) over () as all_views, count(*) over (partition by slot) as length
        from seat) s;
  select coalesce(max(w.seats), 0) into widest
  from data.draw_entry e, jsonb_array_elements(e.wishes::jsonb) w0 (value), lateral (select (w0.value ->> 2)::int as seats) w
  where e.phase_id = allocate.phase_id and e.withdrawn_at is null;
  if ids is null or widest = 0 then
    return;
  end if;
  asked  := array_fill(false, array[cardinality(ofshow) * widest]);
  filled := array_fill(0, array[cardinality(ofshow) * widest]);
  base   := array_fill(0, array[cardinality(ofshow) * widest]);
  for entry in
    select distinct array_position(grades, jsonb_build_array(w -> 0, w -> 1)::text) as pool, (w ->> 2)::int as seats
    from data.draw_entry e, jsonb_array_elements(e.wishes::jsonb) w where e.phase_id = allocate.phase_id and e.withdrawn_at is null
  loop
    if entry.pool is not null then
      asked[(entry.pool - 1) * widest + entry.seats] := true;
    end if;
  end loop;
  open := 0;
  other := 0;
  for heap in 1..cardinality(asked) loop
    if asked[heap] then
      base[heap] := other;
      open  := open + 1;
      -- As many as there are stretches, and two more for each that is ever split, which takes a seat.
      other := other + (select coalesce(sum(2 * s + 1), 0) from unnest(pools, sizes) u (p, s) where p = (heap - 1) / widest + 1);
    end if;
  end loop;
  keys   := array_fill(0::bigint, array[greatest(other, 1)]);
  starts := array_fill(0, array[greatest(other, 1)]);
  slots  := array_fill(0, array[greatest(other, 1)]);
  todo   := array(select generate_series(1, cardinality(pools)));

  for entry in
    select r.entry_id, w.pools, w.seats
    from data.draw_rank r
    join data.draw_entry e on e.entry_id = r.entry_id
    cross join lateral (select array_agg(array_position(grades, jsonb_build_array(w -> 0, w -> 1)::text) order by n) as pools, array_agg((w ->> 2)::int order by n) as seats
                        from jsonb_array_elements(e.wishes::jsonb) with ordinality w (w, n)) w
    where r.phase_id = allocate.phase_id and not exists (select from unnest(allocate.passed) p where p = r.entry_id)
      and not exists (select from data.draw_award a where a.entry_id = r.entry_id)
    order by r.rank
  loop
    foreach slot in array todo loop
      pool := pools[slot];
      for wanted in 1..least(widest, sizes[slot]) loop
        heap := (pool - 1) * widest + wanted;
        continue when not asked[heap];
        -- The best group of the stretch.
        key := null;
        for i in firsts[slot]..firsts[slot] + sizes[slot] - wanted loop
          if key is null or (views[i + wanted] - views[i] << 44) + ((i = firsts[slot] + 1)::int + (i + wanted = firsts[slot] + sizes[slot] - 1)::int::bigint << 42) + sums[i + wanted] - sums[i] < key then
            key   := (views[i + wanted] - views[i] << 44) + ((i = firsts[slot] + 1)::int + (i + wanted = firsts[slot] + sizes[slot] - 1)::int::bigint << 42) + sums[i + wanted] - sums[i];
            start := i;
          end if;
        end loop;
        filled[heap] := filled[heap] + 1;
        at := filled[heap];
        while at > 1 loop
          other := base[heap] + at / 2;
          exit when keys[other] < key or keys[other] = key and ids[starts[other]] < ids[start];
          keys[base[heap] + at]   := keys[other];
          starts[base[heap] + at] := starts[other];
          slots[base[heap] + at]  := slots[other];
          at := at / 2;
        end loop;
        keys[base[heap] + at]   := key;
        starts[base[heap] + at] := start;
        slots[base[heap] + at]  := slot;
      end loop;
    end loop;
    todo := '{}';

    for nth in 1..cardinality(entry.pools) loop
      pool   := entry.pools[nth];
      wanted := entry.seats[nth];
      continue when pool is null;
      heap := (pool - 1) * widest + wanted;
      continue when not asked[heap];
      -- The top of the heap that is not dead.
      while filled[heap] > 0 and chosen[pool] >= wanted loop
        exit when pools[slots[base[heap] + 1]] <> 0;
        key    := keys[base[heap] + filled[heap]];
        start  := starts[base[heap] + filled[heap]];
        slot   := slots[base[heap] + filled[heap]];
        filled[heap] := filled[heap] - 1;
        at := 1;
        loop
          other := at * 2;
          exit when other > filled[heap];
          if other < filled[heap] and (keys[base[heap] + other + 1], ids[starts[base[heap] + other + 1]]) < (keys[base[heap] + other], ids[starts[base[heap] + other]]) then
            other := other + 1;
          end if;
          exit when (key, ids[start]) < (keys[base[heap] + other], ids[starts[base[heap] + other]]);
          keys[base[heap] + at]   := keys[base[heap] + other];
          starts[base[heap] + at] := starts[base[heap] + other];
          slots[base[heap] + at]  := slots[base[heap] + other];
          at := other;
        end loop;
        keys[base[heap] + at]   := key;
        starts[base[heap] + at] := start;
        slots[base[heap] + at]  := slot;
      end loop;
      if filled[heap] = 0 or chosen[pool] < wanted then
        asked[heap] := false;  -- and never again, as what is left only becomes less
        open := open - 1;
        continue;
      end if;
      start := starts[base[heap] + 1];
      slot  := slots[base[heap] + 1];
      return next row(entry.entry_id, nth, ofshow[pool], ids[start:start + wanted - 1])::private.award;
      chosen[pool] := chosen[pool] - wanted;
      pools[slot]  := 0;
      if start > firsts[slot] then
        pools  := pools || pool;
        firsts := firsts || firsts[slot];
        sizes  := sizes || (start - firsts[slot]);
        todo   := todo || cardinality(pools);
      end if;
      if start + wanted < firsts[slot] + sizes[slot] then
        pools  := pools || pool;
        firsts := firsts || (start + wanted);
        sizes  := sizes || (firsts[slot] + sizes[slot] - start - wanted);
        todo   := todo || cardinality(pools);
      end if;
      exit;
    end loop;
    exit when open = 0;
  end loop;
end
$$;
