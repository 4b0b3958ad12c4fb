-- What cancelling a document's concert costs, in normal form. What is left out is as in the present facts, null is as by default.
-- MU009 with the reason.
create function private.read_cancellation(item jsonb, present jsonb) returns jsonb
  language plpgsql stable
as $$
declare
  standard constant jsonb := private.standard_cancellation();
  given    constant jsonb := coalesce(nullif(item -> 'cancellation', 'null'), standard);
  steps    jsonb := coalesce(present, standard) -> 'steps';
  step     record;
  before   int;
  days     int;
  percent  jsonb;
begin
  if coalesce(item -> 'cancellation', 'null') = 'null' then
    return standard;
  elsif jsonb_typeof(given) <> 'object' then
    perform private.refuse('MU009', '"cancellation" is not an object', 'cancellation');
  end if;
  if given -> 'steps' = 'null' then
    steps := standard -> 'steps';
  elsif given ? 'steps' then
    steps := '[]';
    for step in select * from private.doc_list(given, 'steps', 20) loop
      if jsonb_typeof(step.value) <> 'object' then
        perform private.reject(private.reason('"cancellation": step %1 is not an object', step.position::text), 'cancellation');
      end if;
      days    := private.doc_number(step.value, 'days_before', 0, 1000);
      percent := step.value -> 'fee_percent';
      if days >= before then
        perform private.reject(private.reason('"cancellation": step %1, "days_before" %2, does not come before step %3, %4',
                                              (step.position - 1)::text, before::text, step.position::text, days::text), 'cancellation');
      elsif jsonb_typeof(percent) is distinct from 'number' or percent::numeric not between 0 and 100 then
        perform private.reject(private.reason('"cancellation": the "fee_percent" of step %1 is not a number from 0 to 100', step.position::text), 'cancellation');
      elsif scale(trim_scale(percent::numeric)) > 4 then
        perform private.reject(private.reason('"cancellation": the "fee_percent" of step %1 has more than 4 decimals', step.position::text), 'cancellation');
      end if;
      before := days;
      steps  := steps || jsonb_build_object('days_before', days, 'fee_percent', trim_scale(percent::numeric));
    end loop;
    if steps = '[]' then
      perform private.refuse('MU009', '"cancellation": "steps" is empty', 'cancellation');
    end if;
  end if;
  return jsonb_build_object('steps', steps,
    'free_hours', case when given ? 'free_hours'
      then private.doc_number(given, 'free_hours', 0, 8760, (standard ->> 'free_hours')::bigint)
      else (coalesce(present, standard) ->> 'free_hours')::bigint end,
    'free_until_days_before', case when given ? 'free_until_days_before'
      then private.doc_number(given, 'free_until_days_before', 0, 1000, (standard ->> 'free_until_days_before')::bigint)
      else (coalesce(present, standard) ->> 'free_until_days_before')::bigint end);
end
$$;
