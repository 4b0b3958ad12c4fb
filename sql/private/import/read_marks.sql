-- What a document's section says of single seats, in normal form (private.grouped_marks). MU009 with the reason.
create function private.read_marks(item jsonb, section jsonb) returns jsonb
  language plpgsql immutable
as $$
declare
  kinds constant text[] := '{wheelchair,companion,restricted_view,blocked}';
  marks  jsonb := '[]';
  entry  record;
  mark   text;
  result jsonb;
  reason jsonb;
  told   text;
  detail text;
  field  text;
begin
  for entry in select * from private.doc_list(item, 'marks', 5000) loop
    if jsonb_typeof(entry.value) <> 'object' then
      perform private.reject(private.reason('entry %1 is not an object', entry.position::text), 'marks');
    end if;
    mark := private.doc_text(entry.value, 'mark', 20);
    if mark <> all (kinds) then
      perform private.reject(private.reason('"mark" is none of %1: %2', array_to_string(kinds, ', '), mark), 'mark');
    elsif private.doc_count(entry.value, 'seats', 1000) = 0 then
      perform private.reject(private.reason('entry %1 names no seats', entry.position::text), 'seats');
    elsif exists (select from private.doc_list(entry.value, 'seats', 1000) s where jsonb_typeof(s.value) <> 'string') then
      perform private.reject(private.reason('"seats" of entry %1 has what is not text', entry.position::text), 'seats');
    end if;
    marks := marks || jsonb_build_object('row', private.doc_text(entry.value, 'row', 20, ''), 'mark', mark, 'seats', entry.value -> 'seats',
                                         'note', private.doc_text(entry.value, 'note', 200, ''));
  end loop;
  result := private.grouped_marks(marks, section);
  select private.reason('there is no seat "%1" in row "%2"', s, m ->> 'row') into reason
  from jsonb_array_elements(marks) m cross join lateral jsonb_array_elements_text(m -> 'seats') s
  where (m ->> 'row', s) not in (select r.row_label, r.seat_label from private.section_seats(section) r) limit 1;
  if reason is not null then
    perform private.reject(reason, 'seats');
  elsif jsonb_array_length(jsonb_path_query_array(marks, '$[*].seats[*]')) > jsonb_array_length(jsonb_path_query_array(result, '$[*].seats[*]')) then
    perform private.refuse('MU009', 'a seat is marked twice', 'seats');
  elsif result @> '[{"mark": "companion"}]' and not result @> '[{"mark": "wheelchair"}]' then
    perform private.refuse('MU009', 'companions have no wheelchair place in this section', 'mark');
  end if;
  return result;
exception when sqlstate 'MU009' then
  get stacked diagnostics told = message_text, detail = pg_exception_detail, field = column_name;
  perform private.reject(private.reason_around(private.reason('"marks" of section "%1": %2', section ->> 'name'), private.told_reason('MU009', told, detail)), field);
end
$$;
