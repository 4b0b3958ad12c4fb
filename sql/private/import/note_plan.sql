-- Writes down that the latest plan of a venue is an import's, if that has a number and gave the venue its sections.
create function private.note_plan(import_no bigint, venue_id bigint, before jsonb, after jsonb) returns void
  language plpgsql volatile
as $$
begin
  update data.seat_plan p set import_no = note_plan.import_no
  where note_plan.import_no is not null and before -> 'sections' is distinct from after -> 'sections'
    and p.plan_id = private.latest_plan_id(note_plan.venue_id);
end
$$;
