-- Refuses (MU009 with the reason) other phases of a sale when the first one has opened, as entrants rely on them: only times that are still to come may be later, with a reason for
-- them to read. Bookings have to be stopped, so that the answer stays true.
create function private.require_same_sale(present jsonb, facts jsonb, reason text) returns void
  language plpgsql volatile
as $$
declare
  now    constant numeric := extract(epoch from clock_timestamp());
  before constant jsonb := present -> 'sale';
  after  constant jsonb := facts -> 'sale';
begin
  if before is not distinct from after or now < coalesce(before -> 0 -> 'opens', present -> 'booking_opens')::numeric then
    return;
  end if;
  perform private.stop_bookings();
  if before is null or after is null or jsonb_array_length(before) <> jsonb_array_length(after)
     or exists (
       select from jsonb_array_elements(before) with ordinality b (phase, n) join jsonb_array_elements(after) with ordinality a (phase, n) on a.n = b.n
       where b.phase - '{opens,closes,draw_at,beacon}'::text[] <> a.phase - '{opens,closes,draw_at,beacon}'::text[]
          or (b.phase -> 'beacon' -> 'source') is distinct from (a.phase -> 'beacon' -> 'source')
          -- A round may move with a close that moves: nobody is to know the seed while entries come in.
          or b.phase -> 'beacon' is distinct from a.phase -> 'beacon' and (a.phase -> 'closes')::numeric <= (b.phase -> 'closes')::numeric
          or exists (select from unnest('{opens,closes,draw_at}'::text[]) key
                     where (a.phase -> key)::numeric < (b.phase -> key)::numeric
                        or (a.phase -> key)::numeric > (b.phase -> key)::numeric and (b.phase -> key)::numeric <= now)) then
    perform private.refuse('MU009', 'the sale has opened: of its phases only times that are still to come may change, to later ones', 'sale');
  elsif reason = '' then
    perform private.refuse('MU009', 'the sale has opened: say in "sale_reason" why its times are later, as entrants read it', 'sale_reason');
  end if;
end
$$;
