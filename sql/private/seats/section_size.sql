-- How many rows a section in normal form has, and how many seats there are beside each other at most, with its gaps and shifts. A standing area is
-- as large as a block of seats, twice as many beside each other as behind (the client draws it so).
create function private.section_size(section jsonb) returns table (row_count int, width int)
  language sql immutable
as $$
  select case when section ? 'capacity' then ceil((section ->> 'capacity')::int / ceil(sqrt(2.0 * (section ->> 'capacity')::int)))::int
              when section ? 'seats_per_row' then (section ->> 'rows')::int
              else jsonb_array_length(section -> 'rows') end,
         case when section ? 'capacity' then ceil(sqrt(2.0 * (section ->> 'capacity')::int))::int
              when section ? 'seats_per_row' then (section ->> 'seats_per_row')::int
              else (select max(r.seats + cardinality(r.gaps) + ceil(2 * abs(r.shift)))::int from private.section_rows(section) r) end
$$;
