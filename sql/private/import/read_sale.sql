-- The phases in which a document's concert is sold, in normal form: as the document has them, with all defaults and with instants in seconds; null where it has none. They
-- follow each other, within the booking period. MU009 with the reason.
create function private.read_sale(item jsonb, zone text, opens numeric, closes numeric) returns jsonb
  language plpgsql stable
as $$
#variable_conflict use_variable
declare
  phases jsonb := '[]';
  phase  jsonb;
  facts  jsonb;
  beacon jsonb;
  share  jsonb;
  begins numeric;
  ends   numeric;
  before numeric := opens;  -- the phase before is over
begin
  if private.doc_count(item, 'sale', 20) = 0 then
    return null;
  end if;
  for phase in select p from jsonb_array_elements(item -> 'sale') p loop
    if jsonb_typeof(phase) <> 'object' then
      perform private.refuse('MU009', 'a phase of "sale" is an object', 'sale');
    elsif phase ->> 'kind' in ('first_come', 'draw') is not true then
      perform private.refuse('MU009', 'the "kind" of a phase is "first_come" or "draw"', 'sale');
    elsif coalesce(phase ->> 'for', 'everyone') not in ('everyone', 'code') then
      perform private.refuse('MU009', 'a phase is "for" "everyone" or for holders of a "code"', 'sale');
    end if;
    begins := extract(epoch from private.doc_instant(phase -> 'opens', 'opens', zone));
    ends   := extract(epoch from private.doc_instant(phase -> 'closes', 'closes', zone));
    if begins >= ends then
      perform private.refuse('MU009', 'a phase closes after it opens', 'sale');
    elsif begins < before then
      perform private.refuse('MU009', 'the first phase opens with the booking period or later, and each one when the one before is over, its draw included', 'sale');
    elsif ends > closes then
      perform private.refuse('MU009', 'a phase closes within the booking period', 'sale');
    end if;
    share := nullif(phase -> 'share_percent', 'null');
    if share is not null and (jsonb_typeof(share) <> 'number' or share::numeric not between 0.0001 and 100 or scale(share::numeric) > 4) then
      perform private.refuse('MU009', '"share_percent" is a number above 0, up to 100, with at most four decimals', 'sale');
    end if;
    facts := jsonb_build_object('kind', phase ->> 'kind', 'opens', begins, 'closes', ends, 'for', coalesce(phase ->> 'for', 'everyone'),
                                'share_percent', trim_scale(share::numeric));
    before := ends;
    if phase ->> 'kind' = 'first_come' then
      if nullif(phase -> 'tick_seconds', 'null') is not null then
        facts := facts || jsonb_build_object('tick_seconds', private.doc_number(phase, 'tick_seconds', 1, 3600));
      end if;
    else
      before := extract(epoch from private.doc_instant(phase -> 'draw_at', 'draw_at', zone));
      beacon := phase -> 'beacon';
      if before < ends then
        perform private.refuse('MU009', 'a phase is drawn when it is closed', 'sale');
      elsif jsonb_typeof(beacon) is distinct from 'object' or beacon ->> 'source' in ('nist', 'drand', 'file') is not true then
        perform private.refuse('MU009', 'a draw names a "beacon", the public source and round of its seed: "nist", "drand" or "file"', 'sale');
      elsif beacon ->> 'source' = 'nist' then
        if private.doc_instant(beacon -> 'round', 'round') < to_timestamp(ends::float8) then
          perform private.refuse('MU009', 'the round of a beacon is not there yet when its phase closes', 'sale');
        elsif private.doc_instant(beacon -> 'round', 'round') <> date_trunc('minute', private.doc_instant(beacon -> 'round', 'round')) then
          perform private.refuse('MU009', 'the round of this beacon is a whole minute', 'sale');  -- others have no pulse
        end if;
      elsif beacon ->> 'round' ~ '^[1-9]\d{0,17}$' is not true then
        perform private.refuse('MU009', 'the round of a beacon is a number', 'sale');
      end if;
      facts := facts || jsonb_build_object('draw_at', before, 'pay_within_hours', private.doc_number(phase, 'pay_within_hours', 1, 720, 24),
                                           'beacon', jsonb_build_object('source', beacon ->> 'source', 'round', beacon ->> 'round'));
    end if;
    phases := phases || jsonb_strip_nulls(facts);
  end loop;
  return phases;
end
$$;
