-- The singers of a document's concert, in the order of the bill. Those that are not known are made. MU009 with the reason.
create function private.read_singers(item jsonb) returns bigint[]
  language plpgsql volatile
as $$
declare
  singers bigint[];
begin
  select coalesce(array_agg(private.import_singer(s.value) order by s.position), '{}') into singers
  from private.doc_list(item, 'singers', 200) s;
  if cardinality(singers) > (select count(distinct b) from unnest(singers) b) then
    perform private.refuse('MU009', '"singers" names somebody twice', 'singers');
  end if;
  return singers;
end
$$;
