-- Takes one concert of a document, found by (source, source_id). What the document leaves out stays as it is, null takes it back
-- to its default. What it has alike with others may have been read already. One that is not there yet is only read: it has no id. Its facts before, null when it is new, and after. MU009 with the reason when it cannot be, or when it would harm seats
-- that are sold.
create function private.import_concert(item jsonb, early private.early_facts, out id bigint, out outcome text, out reason jsonb,
                                       out before jsonb, out after jsonb, out source text, out source_id text,
                                       out document_hash bytea)
  language plpgsql volatile
as $$
declare
  present     jsonb;
  facts       jsonb;
  sale_reason text;
begin
  document_hash := sha256(convert_to(item::text, 'UTF8'));
  source    := private.doc_text(item, 'source', 80);
  source_id := private.doc_text(item, 'source_id', 200);
  select c.concert_id, case when c.document_hash = import_concert.document_hash then 'unchanged' end into id, outcome
  from data.concert c where c.source = import_concert.source and c.source_id = import_concert.source_id;
  if outcome = 'unchanged' then
    return;
  end if;
  if id is not null then
    present := private.concert_facts(id);
  end if;
  facts := private.read_concert(item, present, early);
  reason := private.doc_unknown_keys(null, item, 'source', 'source_id', 'title', 'singers', 'venue', 'place', 'genre', 'age_limit',
    'running_minutes', 'booking_opens', 'booking_closes', 'seat_limit', 'synopsis', 'poster', 'prices', 'shows',
    'cancellation', 'releases', 'accessible_until', 'sale', 'sale_reason', 'no_single_seats', 'reentry', 'source_is_guessed');
  if item ? 'cancellation' then
    reason := private.reasons(reason, private.doc_unknown_keys('cancellation', item -> 'cancellation', 'steps', 'free_hours', 'free_until_days_before'));
  end if;
  if reason is not null or jsonb_path_exists(item, '$.singers[*] ? (@.type() == "object")') then
    document_hash := null;  -- the same text again has something to say, or to do
  end if;
  if id is null then
    outcome := 'created';
    after   := facts;
  elsif facts = present then
    outcome := 'unchanged';
  else
    if item -> 'source_is_guessed' = 'true' and facts -> 'title' <> present -> 'title' and facts -> 'venue_id' <> present -> 'venue_id'
       and not exists (select jsonb_array_elements(facts -> 'shows') intersect select jsonb_array_elements(present -> 'shows')) then
      perform private.reject(private.reason('another concert has this number already, "%1": say whose numbers these are', present ->> 'title'), 'source_id');
    end if;
    outcome := 'updated';
    before  := present;
    after   := facts;
    sale_reason := private.doc_block(item, 'sale_reason', 1000);
    perform private.require_harmless(id, facts, sale_reason);
    perform private.change_concert(id, present, facts, sale_reason);
  end if;
  if outcome <> 'created' and document_hash is not null then
    update data.concert c set document_hash = import_concert.document_hash where c.concert_id = id;
  end if;
end
$$;
