-- A version of a venue's plan, the latest without one, as a document has it (contract section 5): taken by api.import_catalogue as it is, it changes
-- nothing. `latest_version` is the latest one, `priced` the sections of that one which shows to come have a price for. For administrators. MU006, MU007,
-- MU008, MU009.
create function api.venue_plan(token text, venue_id bigint, version int default null)
  returns table (name text, plan_version int, latest_version int, is_generated boolean, document jsonb, priced text[])
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  latest constant bigint := private.latest_plan_id(venue_plan.venue_id);
begin
  perform private.require_right(private.member_of(venue_plan.token), 'catalogue');
  if venue_plan.venue_id is null then
    perform private.refuse('MU009', 'venue_id is null');
  end if;
  return query
    select v.name, p.version, l.version, p.is_generated,
           private.venue_document(jsonb_build_object('name', v.name, 'name_en', v.name_en, 'region', v.region, 'time_zone', v.time_zone,
                                                     'sections', private.plan_sections(p.plan_id))),
           array(select x.name from data.section x
                 where x.plan_id = l.plan_id and exists (select from data.concert_section g join data.show s on s.concert_id = g.concert_id
                                                         where g.section_id = x.section_id and s.plan_id = l.plan_id
                                                           and s.starts_at > clock_timestamp() and s.cancelled_at is null)
                 order by x.position)
    from data.venue v
    join data.seat_plan l on l.plan_id = latest
    join data.seat_plan p on p.venue_id = v.venue_id and p.version = coalesce(venue_plan.version, l.version)
    where v.venue_id = venue_plan.venue_id;
  if not found then
    perform private.refuse('MU006', 'no such venue, or no such version of its plan');
  end if;
end
$$;
