-- Is a companion's seat among these without its wheelchair place?
create function private.is_companion_alone(seat_ids bigint[]) returns boolean
  language plpgsql stable
as $$
#variable_conflict use_column
begin
  return exists (select from unnest(is_companion_alone.seat_ids) wanted
                 cross join lateral (select m.* from data.seat_mark m where m.seat_id = wanted offset 0) m
                 where m.place_id <> all (is_companion_alone.seat_ids));
end
$$;
