-- How many seats a section in normal form has.
create function private.section_seat_count(section jsonb) returns int
  language plpgsql immutable
as $$
begin
  if section ? 'capacity' then
    return (section ->> 'capacity')::int;
  elsif section ? 'seats_per_row' then
    return (section ->> 'rows')::int * (section ->> 'seats_per_row')::int;
  end if;
  return (select sum((r ->> 'seats')::int)::int from jsonb_array_elements(section -> 'rows') r);
end
$$;
