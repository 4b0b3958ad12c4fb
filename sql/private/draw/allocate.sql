-- The serial order of sql/DRAW.md: each entry of a phase, in the order of ranks, gets the first of its wishes that can still be met, with the best group of seats that is left for it. `shows`
-- are those of the terms. Entries that have an award already, and those that are passed over, have no turn.
--
-- All of it is in arrays, as a million entries have their turn. Seats are numbered through, stretch by stretch, in the order of their ids within a show, with sums up to each, so what a group comes to is
-- a difference. A pool is a grade of a show. For each pool and size of group that somebody wishes there is a heap of stretches by their best group: a key of restricted views, single seats that it
-- would leave, and distance, then its first seat. A stretch of which seats are given is dead, and what is left of it are new ones, so heaps have dead entries, which are passed over.
create function private.allocate(phase_id bigint, shows jsonb, passed bigint[]) returns setof private.award
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  single constant bigint := 1::bigint << 42;  -- of a key: a seat that is left alone; a restricted view is four of them, and distances are less
  ids    bigint[];  -- of seats
  sums   bigint[];  -- of keys before each seat; one more at the end
  alike  int[];     -- where the seats end that are as good as this one
  pools  int[];     -- of stretches; dead: 0
  firsts int[];     -- their first seats
  sizes  int[];     -- how many seats they have
  grades text[];    -- of pools, behind the show: [1, "R"]
  ofshow bigint[];
  chosen int[];     -- of pools: how many may still be given
  room   int[];     -- of pools: as many as there are stretches, and two more for each that is ever split, which takes a seat
  wished jsonb[];   -- what anybody wishes, each once
  widest int;       -- the largest group among them
  heapof jsonb;     -- the heap of each of them, as there are pools and sizes: (pool - 1) * widest + size
  todo   int[];     -- stretches to be put into the heaps
  asked  boolean[]; -- of heaps: does anybody ask, and is there something yet?
  base   int[];     -- where they begin
  filled int[];     -- and how many are in them
  keys   bigint[];
  starts int[];     -- the first seat of the group
  slots  int[];     -- its stretch
  open   int;       -- heaps that are not exhausted
  entry  record;
  heap   int;
  pool   int;
  nth    int;
  wanted int;
  slot   int;
  first  int;
  last   int;
  ends   int;
  key    bigint;
  now    bigint;
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
    select s.*, row_number() over (order by s.slot, s.n) as i
    from (select x.slot, x.pool, (x.item ->> 'first')::bigint + d.n - 1 as id, d.n,
                 d.value::bigint + 4 * single * coalesce(x.item -> 'restricted' @> to_jsonb((x.item ->> 'first')::bigint + d.n - 1), false)::int as key
          from stretch x, jsonb_array_elements_text(x.item -> 'distances') with ordinality d (value, n)
          offset 0) s),  -- so that no stretch is carried along with each of its seats
  part as (  -- of a stretch, with seats that are as good as each other
    select s.*, sum(s.is_other) over (order by s.i) as part
    from (select seat.*, (lag(key) over (partition by slot order by i) is distinct from key)::int as is_other from seat) s)
  select array_agg(s.id order by s.i), array_agg(s.before order by s.i) || max(s.total), array_agg(s.ends order by s.i),
         array_agg(s.pool order by s.i) filter (where s.n = 1), array_agg(s.i::int order by s.i) filter (where s.n = 1), array_agg(s.length::int order by s.i) filter (where s.n = 1)
  into ids, sums, alike, pools, firsts, sizes
  from (select part.*, (sum(key) over (order by i) - key)::bigint as before, (sum(key) over ())::bigint as total, count(*) over (partition by slot) as length,
               (max(i) over (partition by part) + 1)::int as ends
        from part) s;
  wished := array(select distinct w from data.draw_entry e, jsonb_array_elements(e.wishes::jsonb) w where e.phase_id = allocate.phase_id and e.withdrawn_at is null);
  widest := (select max((w ->> 2)::int) from unnest(wished) w);
  if ids is null or widest is null then
    return;
  end if;
  select jsonb_object_agg(w::text, (p.pool - 1) * widest + (w ->> 2)::int) into heapof
  from unnest(wished) w, lateral (select array_position(grades, jsonb_build_array(w -> 0, w -> 1)::text) as pool) p where p.pool is not null;
  room   := array(select coalesce(sum(2 * u.size + 1), 0) from generate_series(1, cardinality(ofshow)) p left join unnest(pools, sizes) u (pool, size) on u.pool = p group by p order by p);
  asked  := array_fill(false, array[cardinality(ofshow) * widest]);
  filled := array_fill(0, array[cardinality(ofshow) * widest]);
  base   := array_fill(0, array[cardinality(ofshow) * widest]);
  open   := 0;
  other  := 0;
  for heap in select h.value::int from jsonb_each_text(heapof) h loop
    asked[heap] := true;
    base[heap]  := other;
    open  := open + 1;
    other := other + room[(heap - 1) / widest + 1];
  end loop;
  keys   := array_fill(0::bigint, array[greatest(other, 1)]);
  starts := array_fill(0, array[greatest(other, 1)]);
  slots  := array_fill(0, array[greatest(other, 1)]);
  todo   := array(select generate_series(1, cardinality(pools)));

  for entry in
    select r.entry_id, e.wishes
    from data.draw_rank r join data.draw_entry e on e.entry_id = r.entry_id
    where r.phase_id = allocate.phase_id and not exists (select from unnest(allocate.passed) p where p = r.entry_id)
      and not exists (select from data.draw_award a where a.entry_id = r.entry_id)
    order by r.rank
  loop
    exit when open = 0;
    foreach slot in array todo loop
      pool := pools[slot];
      for wanted in 1..least(widest, sizes[slot]) loop
        heap := (pool - 1) * widest + wanted;
        continue when not asked[heap];
        -- The best group of the stretch. Where all seats are alike, as in a standing area, it is the first one.
        start := firsts[slot];
        last  := start + sizes[slot] - wanted;
        key   := sums[start + wanted] - sums[start] + case when last = start + 1 then single else 0 end;
        if alike[start] < last + wanted then
          for i in start + 1..last loop
            now := sums[i + wanted] - sums[i];
            if now < key then
              now := now + single * ((i = firsts[slot] + 1)::int + (i = last - 1)::int);
              if now < key then
                key   := now;
                start := i;
              end if;
            end if;
          end loop;
        end if;
        at := filled[heap] + 1;
        filled[heap] := at;
        while at > 1 loop
          other := base[heap] + at / 2;
          exit when keys[other] < key or keys[other] = key and starts[other] < start;
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

    nth := 0;
    foreach heap in array array(select (heapof ->> w::text)::int from jsonb_array_elements(entry.wishes::jsonb) with ordinality u (w, n) order by n) loop
      nth := nth + 1;
      continue when heap is null or not asked[heap];
      pool   := (heap - 1) / widest + 1;
      wanted := heap - (pool - 1) * widest;
      -- The top of the heap that is not dead.
      while filled[heap] > 0 and chosen[pool] >= wanted loop
        exit when pools[slots[base[heap] + 1]] <> 0;
        last  := filled[heap];
        key   := keys[base[heap] + last];
        start := starts[base[heap] + last];
        slot  := slots[base[heap] + last];
        last  := last - 1;
        filled[heap] := last;
        at := 1;
        loop
          other := at * 2;
          exit when other > last;
          if other < last and (keys[base[heap] + other + 1], starts[base[heap] + other + 1]) < (keys[base[heap] + other], starts[base[heap] + other]) then
            other := other + 1;
          end if;
          exit when (key, start) < (keys[base[heap] + other], starts[base[heap] + other]);
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
      return next row(entry.entry_id, nth, ofshow[pool], array(select generate_series(ids[start], ids[start] + wanted - 1)))::private.award;
      chosen[pool] := chosen[pool] - wanted;
      pools[slot]  := 0;
      -- An array is added to in place only where nothing else in the expression is of it.
      first  := firsts[slot];
      ends   := first + sizes[slot];
      if start > first then
        pools  := pools || pool;
        firsts := firsts || first;
        sizes  := sizes || (start - first);
        todo   := todo || cardinality(pools);
      end if;
      start := start + wanted;
      if start < ends then
        pools  := pools || pool;
        firsts := firsts || start;
        sizes  := sizes || (ends - start);
        todo   := todo || cardinality(pools);
      end if;
      exit;
    end loop;
  end loop;
end
$$;
