-- What is known of a venue, for what is written down of an import. Its sections are those of its latest plan.
create function private.venue_facts(venue_id bigint) returns jsonb
  language plpgsql stable
as $$
begin
  return (
  select jsonb_build_object('name', v.name, 'name_en', v.name_en, 'region', v.region, 'time_zone', v.time_zone,
                            'sections', private.plan_sections(private.latest_plan_id(v.venue_id)))
         || case when p.is_generated then jsonb_build_object('seats', p.seat_count) else '{}' end  -- made up from their number
  from data.venue v join data.seat_plan p on p.plan_id = private.latest_plan_id(v.venue_id)
  where v.venue_id = venue_facts.venue_id);
end
$$;
