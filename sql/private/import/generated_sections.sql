-- The sections of a hall of which only the number of seats is known, as a document has them: blocks of rows, three side by side where there are
-- enough, from the stage to the back, with so many seats in all.
create function private.generated_sections(seats int) returns jsonb
  language plpgsql immutable
as $$
declare
  width   constant int := greatest(1, round(sqrt(seats * 1.2))::int);                  -- seats side by side
  aside   constant int := case when width < 12 then 1 else greatest(3, least(12, width / 20)) end;  -- blocks side by side
  rows    constant int := seats / width;
  deep    constant int := least(rows, case when seats <= 3000 then 4 else 6 end);              -- blocks one behind the other
  left_over constant int := seats - rows * width;
  sections jsonb := '[]';
  block   int := 0;
  block_rows int;
  block_width int;
begin
  for depth in 1..deep loop
    block_rows := rows * depth / deep - rows * (depth - 1) / deep;
    for side in 1..aside loop
      block := block + 1;
      block_width := width * side / aside - width * (side - 1) / aside;
      sections := sections || jsonb_build_object('name', block::text, 'rows', block_rows, 'seats_per_row', block_width);
    end loop;
  end loop;
  if left_over > 0 then
    sections := sections || jsonb_build_object('name', (block + 1)::text, 'rows', 1, 'seats_per_row', left_over);
  end if;
  return sections;
end
$$;
