-- What is known of a venue, for what is written down of an import. Its sections are those of its latest plan.
create function private.venue_facts(venue_id bigint) returns jsonb
  language sql stable
as $$
  select jsonb_build_object('name', v.name, 'name_en', v.name_en, 'region', v.region, 'time_zone', v.time_zone,
                            'sections', private.plan_sections(private.latest_plan_id(v.venue_id)))
  from data.venue v where v.venue_id = venue_facts.venue_id
$$;
