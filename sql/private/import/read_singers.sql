-- The singers of a document's concert, in the order of the bill. Those that are not known are made. MU009 with the reason.
create function private.read_singers(item jsonb) returns bigint[]
  language plpgsql volatile
as $$
declare
  singers bigint[] := '{}';
begin
  for n in 0..private.doc_count(item, 'singers', 200) - 1 loop
    singers := singers || private.import_singer(item -> 'singers' -> n);
  end loop;
  if cardinality(singers) > 1 and cardinality(singers) > (select count(distinct b) from unnest(singers) b) then
    perform private.refuse('MU009', '"singers" names somebody twice', 'singers');
  end if;
  return singers;
end
$$;
