-- The shows of a document's concert in normal form: when they begin, as seconds, ascending. MU009 with the reason.
create function private.read_shows(item jsonb) returns jsonb
  language plpgsql stable
as $$
declare
  starts timestamptz[];
begin
  select array_agg(private.doc_instant(s.value, 'shows') order by private.doc_instant(s.value, 'shows')) into starts
  from private.doc_list(item, 'shows', 1000) s;
  if starts is null then
    perform private.refuse('MU009', '"shows" is missing or empty', 'shows');
  elsif cardinality(starts) > (select count(distinct s) from unnest(starts) s) then
    perform private.refuse('MU009', '"shows" names a time twice', 'shows');
  end if;
  return (select jsonb_agg(extract(epoch from s) order by s) from unnest(starts) s);
end
$$;
