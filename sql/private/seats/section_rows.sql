-- The rows of a section in normal form: a standing area has one, whose label is empty. Of numbers that are missing, `gaps` says how many seats
-- come before.
create function private.section_rows(section jsonb)
  returns table (label text, "position" int, seats int, first int, step int, gaps int[], shift float8)
  language sql immutable
as $$
  select '', 1, (section ->> 'capacity')::int, 1, 1, '{}'::int[], 0::float8 where section ? 'capacity'
  union all
  select i::text, i, (section ->> 'seats_per_row')::int, 1, 1, '{}', 0
  from generate_series(1, case when section ? 'seats_per_row' then (section ->> 'rows')::int end) i
  union all
  select r.label, r.n::int, r.seats, coalesce(r.first, 1), coalesce(r.step, 1),
         case when r.missing is null then '{}' else array(
           select ((m.number - coalesce(r.first, 1)) / coalesce(r.step, 1) - m.n + 1)::int
           from unnest(r.missing) with ordinality m (number, n) order by m.n) end,
         coalesce(r.shift, 0)
  from rows from (jsonb_to_recordset(case jsonb_typeof(section -> 'rows') when 'array' then section -> 'rows' else '[]' end) as (
         label text, seats int, first int, step int, missing int[], shift float8))
       with ordinality r (label, seats, first, step, missing, shift, n)
$$;
