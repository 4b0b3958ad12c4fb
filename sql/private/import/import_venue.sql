-- Takes one venue of a document, found by its name, and called as it was first written. What the document leaves out stays as it
-- is, null takes it back to its default. Its facts before, null when it is made, and after. MU009 with the reason when it cannot be, or
-- when seats that are sold would be at another time.
create function private.import_venue(item jsonb, out id bigint, out outcome text, out message text,
                                     out before jsonb, out after jsonb)
  language plpgsql volatile
as $$
declare
  wanted   data.venue;
  present  data.venue;
  sections jsonb;
begin
  wanted.name := private.doc_text(item, 'name', 200);
  message     := private.doc_unknown_keys(item, 'name', 'name_en', 'region', 'time_zone', 'sections');
  select v.* into present from data.venue v where v.venue_id = private.venue_called(wanted.name);
  item := jsonb_strip_nulls(jsonb_build_object('name_en', present.name_en, 'region', present.region,
                                               'time_zone', present.time_zone)) || item;
  wanted.name_en   := private.doc_text(item, 'name_en', 200, '');
  wanted.region    := private.doc_text(item, 'region', 80, '');
  wanted.time_zone := private.doc_text(item, 'time_zone', 80, 'Asia/Seoul');
  if not exists (select from pg_timezone_names z where z.name = wanted.time_zone) then
    perform private.refuse('MU009', format('"time_zone" is unknown: %s', wanted.time_zone), 'time_zone');
  end if;

  if present.venue_id is null then
    sections := private.read_sections(item);
    insert into data.venue (name, name_en, region, time_zone)
    values (wanted.name, wanted.name_en, wanted.region, wanted.time_zone)
    returning venue_id into id;
    perform private.add_plan(id, sections);
    outcome := 'created';
    after   := private.venue_facts(id);
    return;
  end if;

  id := present.venue_id;
  before := private.venue_facts(id);
  outcome := 'unchanged';
  if present.time_zone <> wanted.time_zone then
    perform private.stop_bookings();
    if exists (select from data.concert c join data.show s on s.concert_id = c.concert_id
               join data.seat_claim k on k.show_id = s.show_id and k.member_id is not null and k.until > clock_timestamp()
               where c.venue_id = present.venue_id) then
      perform private.refuse('MU009', 'the time zone cannot change: seats are sold or held', 'time_zone');
    end if;
    update data.concert c set terms_version = c.terms_version + 1 where c.venue_id = id;
  end if;
  if (present.name_en, present.region, present.time_zone) <> (wanted.name_en, wanted.region, wanted.time_zone) then
    update data.venue v set name_en = wanted.name_en, region = wanted.region, time_zone = wanted.time_zone where v.venue_id = id;
    perform private.refresh_concerts(array(select c.concert_id from data.concert c where c.venue_id = id));
    if present.time_zone <> wanted.time_zone then
      perform private.refresh_returns(c.concert_id) from data.concert c where c.venue_id = id;
    end if;
    outcome := 'updated';
  end if;
  if item ? 'sections' then  -- a known venue may be named without its seats
    sections := private.read_sections(item, private.plan_sections(private.latest_plan_id(id)));
    if sections <> private.plan_sections(private.latest_plan_id(id)) then
      message := concat_ws('; ', private.change_plan(id, sections), message);
      outcome := 'updated';
    end if;
  end if;
  if outcome = 'updated' then
    after := private.venue_facts(id);
  end if;
end
$$;
