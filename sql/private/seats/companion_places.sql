-- Which wheelchair place each companion's seat of a section in normal form belongs to, both counted from 0. Along a row a seat belongs to the
-- nearest place that has no companion yet, like brackets; companions for whom there is none share the nearest of their row, or else of the section.
create function private.companion_places(section jsonb) returns table (n int, place int)
  language plpgsql immutable
as $$
#variable_conflict use_column
declare
  seat   record;
  alone  int[] := '{}';  -- of this row, all places or all companions
  depth  int   := 0;
  kind   text;
  label  text;
  paired int[] := '{}';
begin
  for seat in select * from private.accessible_seats(companion_places.section) s order by s.n loop
    if seat.row_label is distinct from label then
      label := seat.row_label;
      depth := 0;
    end if;
    if depth > 0 and seat.mark <> kind then
      n      := case when kind = 'companion' then alone[depth] else seat.n end;
      place  := case when kind = 'companion' then seat.n else alone[depth] end;
      depth  := depth - 1;
      paired := paired || n;
      return next;
    else
      depth := depth + 1;
      alone[depth] := seat.n;
      kind := seat.mark;
    end if;
  end loop;
  return query
    select s.n, coalesce(case when s.n - s.row_before <= s.row_behind - s.n then s.row_before end, s.row_behind, s.row_before,
                         case when s.n - s.before <= s.behind - s.n then s.before end, s.behind, s.before)
    from (select s.*,
                 max(s.n) filter (where s.mark = 'wheelchair') over (partition by s.row_label order by s.n) as row_before,
                 min(s.n) filter (where s.mark = 'wheelchair') over (partition by s.row_label order by s.n desc) as row_behind,
                 max(s.n) filter (where s.mark = 'wheelchair') over (order by s.n) as before,
                 min(s.n) filter (where s.mark = 'wheelchair') over (order by s.n desc) as behind
          from private.accessible_seats(companion_places.section) s) s
    where s.mark = 'companion' and s.n not in (select unnest(paired));
end
$$;
