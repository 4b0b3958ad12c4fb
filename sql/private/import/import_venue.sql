-- Takes one venue of a document, found by its name, and called as it was first written. What the document leaves out stays as it
-- is, null takes it back to its default. Its facts before, null when it is made, and after. MU009 with the reason when it cannot be, or
-- when seats that are sold would be at another time.
create function private.import_venue(item jsonb, out id bigint, out outcome text, out reason jsonb,
                                     out before jsonb, out after jsonb)
  language plpgsql volatile
as $$
declare
  wanted   data.venue;
  present  data.venue;
  sections jsonb;
  place    text;
  seats    int;  -- of a plan that has to be made up
begin
  wanted.name := private.doc_text(item, 'name', 200);
  place       := private.doc_text(item, 'place', 80, '');
  reason      := private.doc_unknown_keys(null, item, 'name', 'name_en', 'region', 'time_zone', 'sections', 'place', 'seats', 'assumed',
                                          'version');
  reason      := private.reasons(reason, private.unknown_section_keys(item -> 'sections'));
  select v.* into present from data.venue v where v.venue_id = private.venue_called(wanted.name, place);
  perform private.require_plan_version(item, present.venue_id);
  seats := private.read_seat_count(item, present.venue_id);
  if present.venue_id is null and jsonb_typeof(item -> 'assumed') = 'object' then
    item := (item -> 'assumed') || item;
  end if;
  if present.region = '' and place <> '' then  -- so that another place is another hall from now on
    item := jsonb_build_object('region', place) || item;
  end if;
  item := jsonb_strip_nulls(jsonb_build_object('name_en', present.name_en, 'region', present.region,
                                               'time_zone', present.time_zone)) || item;
  wanted.name_en   := private.doc_text(item, 'name_en', 200, '');
  wanted.region    := private.doc_text(item, 'region', 80, '');
  wanted.time_zone := private.doc_text(item, 'time_zone', 80, 'Asia/Seoul');
  if not exists (select from data.venue v where v.time_zone = wanted.time_zone)
     and not exists (select from pg_timezone_names z where z.name = wanted.time_zone) then  -- looks through files
    perform private.reject(private.reason('"time_zone" is unknown: %1', wanted.time_zone), 'time_zone');
  end if;

  if present.venue_id is null then
    if seats is null then
      sections := private.read_sections(item);
    else
      sections := private.read_sections(jsonb_build_object('sections', private.generated_sections(seats)));
      reason   := private.reasons(private.reason('its plan of %1 seats is made up from their number', seats::text), reason);
    end if;
    if private.venue_called(wanted.name) is not null then
      wanted.name := private.placed_name(wanted.name, place);
    end if;
    insert into data.venue (name, name_en, region, time_zone)
    values (wanted.name, wanted.name_en, wanted.region, wanted.time_zone)
    returning venue_id into id;
    perform private.add_plan(id, sections, is_generated => seats is not null);
    outcome := 'created';
    after   := private.venue_facts(id);
    perform private.forget_documents(wanted.name);
    return;
  end if;

  id := present.venue_id;
  if item -> 'assumed' ->> 'seats_are_said' = 'true' then
    reason := private.reasons((
      select private.reason('note: the file says %1 seats, the plan has %2, which stays', item -> 'assumed' ->> 'seats', p.seat_count::text)
      from data.seat_plan p where p.plan_id = private.latest_plan_id(id) and to_jsonb(p.seat_count) <> item -> 'assumed' -> 'seats'), reason);
  end if;
  before := private.venue_facts(id);
  outcome := 'unchanged';
  if present.time_zone <> wanted.time_zone then
    perform private.stop_bookings();
    if exists (select from data.concert c join data.show s on s.concert_id = c.concert_id
               join data.seat_claim k on k.show_id = s.show_id and k.member_id is not null and k.until > clock_timestamp()
               where c.venue_id = present.venue_id) then
      perform private.refuse('MU009', 'the time zone cannot change: seats are sold or held', 'time_zone');
    end if;
    update data.concert c set terms_version = c.terms_version + 1, document_hash = null where c.venue_id = id;
  end if;
  if (present.name_en, present.region, present.time_zone) <> (wanted.name_en, wanted.region, wanted.time_zone) then
    update data.venue v set name_en = wanted.name_en, region = wanted.region, time_zone = wanted.time_zone where v.venue_id = id;
    perform private.forget_documents(present.name);
    perform private.refresh_concerts(array(select c.concert_id from data.concert c where c.venue_id = id));
    if present.time_zone <> wanted.time_zone then
      perform private.refresh_returns(c.concert_id) from data.concert c where c.venue_id = id;
    end if;
    outcome := 'updated';
  end if;
  if item ? 'sections' then  -- a known venue may be named without its seats
    sections := private.read_sections(item, before -> 'sections');
    if sections <> before -> 'sections' then
      reason := private.reasons(private.change_plan(id, sections), reason);
      outcome := 'updated';
    else
      update data.seat_plan p set is_generated = false where p.plan_id = private.latest_plan_id(id) and p.is_generated;
      outcome := case when found then 'updated' else outcome end;
    end if;
  elsif seats is not null then
    sections := private.read_sections(jsonb_build_object('sections', private.generated_sections(seats)));
    reason := private.reasons(private.change_plan(id, sections, is_generated => true), reason);
    outcome := 'updated';
  end if;
  if outcome = 'updated' then
    after := private.venue_facts(id);
  end if;
end
$$;
