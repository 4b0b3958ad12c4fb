-- The shows of a document's concert in normal form: when they begin, as seconds, ascending; at a venue in this zone. MU009 with the reason.
create function private.read_shows(item jsonb, zone text) returns jsonb
  language plpgsql stable
as $$
declare
  starts numeric[] := '{}';
begin
  for n in 0..private.doc_count(item, 'shows', 1000) - 1 loop
    starts := starts || extract(epoch from private.doc_instant(item -> 'shows' -> n, 'shows', zone));
  end loop;
  if starts = '{}' then
    perform private.refuse('MU009', '"shows" is missing or empty', 'shows');
  elsif cardinality(starts) = 1 then  -- as most are, without a query
    return to_jsonb(starts);
  elsif cardinality(starts) > (select count(distinct s) from unnest(starts) s) then
    perform private.refuse('MU009', '"shows" names a time twice', 'shows');
  end if;
  return (select jsonb_agg(s order by s) from unnest(starts) s);
end
$$;
