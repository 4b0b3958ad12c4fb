-- The rows of a document's section that lists them, in normal form: what is as usual (numbers from 1, one by one, none missing, not shifted) is
-- left out, and of the missing numbers those stay that have seats behind them. `seats` counts the seats that are there. MU009 with the reason.
create function private.read_rows(item jsonb) returns jsonb
  language plpgsql immutable
as $$
declare
  labels  text[] := '{}';
  result  jsonb  := '[]';
  row     record;
  place   int;   -- of the row that is read
  seats   int;
  first   int;
  step    int;
  missing jsonb;
  shift   jsonb;
  told    text;
  detail  text;
  field   text;
begin
  for row in select * from private.doc_list(item, 'rows', 500) loop
    place := row.position;
    if jsonb_typeof(row.value) <> 'object' then
      perform private.refuse('MU009', 'it is not an object', 'rows');
    end if;
    labels  := labels || private.doc_text(row.value, 'label', 20);
    seats   := private.doc_number(row.value, 'seats', 1, 1000);
    first   := case when row.value ? 'first' then private.doc_number(row.value, 'first', 0, 100000, 1) else 1 end;
    step    := case when row.value ? 'step' then private.doc_number(row.value, 'step', -1000, 1000, 1) else 1 end;
    shift   := coalesce(nullif(row.value -> 'shift', 'null'), '0');
    missing := null;
    if step = 0 then
      perform private.refuse('MU009', '"step" is 0', 'step');
    elsif jsonb_typeof(shift) <> 'number' or abs(shift::numeric) > 1000 then
      perform private.refuse('MU009', '"shift" is not a number from -1000 to 1000', 'shift');
    elsif row.value ? 'missing' then
      missing := private.read_missing(row.value, seats, first, step);
    end if;
    if first + step * (seats + coalesce(jsonb_array_length(missing), 0) - 1) < 0 then
      perform private.refuse('MU009', 'its numbers go below 0', 'step');
    end if;
    result := result || (jsonb_build_object('label', labels[row.position], 'seats', seats) || jsonb_strip_nulls(jsonb_build_object(
      'first', nullif(first, 1), 'step', nullif(step, 1), 'missing', missing, 'shift', nullif(shift::float8, 0))));
  end loop;
  place := null;
  if result = '[]' then
    perform private.refuse('MU009', '"rows" is empty', 'rows');
  elsif cardinality(labels) > (select count(distinct l) from unnest(labels) l) then
    perform private.refuse('MU009', 'two rows have the same label', 'label');
  end if;
  return result;
exception when sqlstate 'MU009' then
  get stacked diagnostics told = message_text, detail = pg_exception_detail, field = column_name;
  perform private.reject(private.reason_around(
    case when place is null then private.reason('section "%1": %2', item ->> 'name')
         when labels[place] is null then private.reason('section "%1", row %2: %3', item ->> 'name', place::text)
         else private.reason('section "%1", row "%2": %3', item ->> 'name', labels[place]) end, private.told_reason('MU009', told, detail)), field);
end
$$;
