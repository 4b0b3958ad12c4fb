-- Takes one concert of a document, found by (source, source_id). What the document leaves out stays as it is, null takes it back
-- to its default. Its facts before, null when it is made, and after. MU009 with the reason when it cannot be, or when it would harm seats
-- that are sold.
create function private.import_concert(item jsonb, out id bigint, out outcome text, out message text,
                                       out before jsonb, out after jsonb)
  language plpgsql volatile
as $$
declare
  the_source    text;
  the_source_id text;
  present       jsonb;
  facts         jsonb;
begin
  the_source    := private.doc_text(item, 'source', 80);
  the_source_id := private.doc_text(item, 'source_id', 200);
  select c.concert_id, private.concert_facts(c.concert_id) into id, present
  from data.concert c where c.source = the_source and c.source_id = the_source_id;
  facts := private.read_concert(item, present);
  message := private.doc_unknown_keys(item, 'source', 'source_id', 'title', 'singers', 'venue', 'genre', 'age_limit',
    'running_minutes', 'booking_opens', 'booking_closes', 'seat_limit', 'synopsis', 'poster', 'prices', 'shows',
    'cancellation', 'releases');
  message := concat_ws('; ', message, replace(
    private.doc_unknown_keys(item -> 'cancellation', 'steps', 'free_hours', 'free_until_days_before'), 'ignored:', 'ignored in "cancellation":'));
  message := nullif(message, '');

  if id is null then
    insert into data.concert (source, source_id, title, venue_id, booking_opens, booking_closes)
    values (the_source, the_source_id, facts ->> 'title', (facts ->> 'venue_id')::bigint, '-infinity', 'infinity')
    returning concert_id into id;
    outcome := 'created';
    present := jsonb_build_object('cancellation', private.standard_cancellation());
  elsif facts = present then
    outcome := 'unchanged';
    return;
  else
    outcome := 'updated';
    before  := present;
    perform private.require_harmless(id, facts);
  end if;
  after := facts;
  perform private.change_concert(id, present, facts);
end
$$;
