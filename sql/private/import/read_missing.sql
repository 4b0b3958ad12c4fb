-- The missing numbers of a document's row that has so many seats, in the row's order: those behind which there are seats. Null when there are none;
-- MU009 with the reason.
create function private.read_missing(item jsonb, seats int, first int, step int) returns jsonb
  language plpgsql immutable
as $$
declare
  total constant int := private.doc_count(item, 'missing', 1000);
begin
  if total = 0 then
    return null;
  elsif exists (select from jsonb_array_elements(item -> 'missing') m
                where jsonb_typeof(m) <> 'number' or m::numeric not between 0 and 10000000 or scale(trim_scale(m::numeric)) > 0) then
    perform private.refuse('MU009', '"missing" has what is no number of a seat', 'missing');
  elsif total > (select count(distinct m::int) from jsonb_array_elements(item -> 'missing') m) then
    perform private.refuse('MU009', '"missing" names a number twice', 'missing');
  end if;
  return (select jsonb_agg(m.number order by m.slot)
          from (select m::int as number, (m::int - first) / step as slot, row_number() over (order by (m::int - first) / step) - 1 as before
                from jsonb_array_elements(item -> 'missing') m
                where (m::int - first) % step = 0 and (m::int - first) / step >= 0) m
          where m.slot - m.before < seats);
end
$$;
