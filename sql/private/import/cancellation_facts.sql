-- What cancelling costs, in the normal form of private.read_cancellation.
create function private.cancellation_facts(days_before int[], fee_percent numeric[], free_hours int, free_until_days_before int)
  returns jsonb
  language sql immutable
as $$
  select jsonb_build_object(
    'steps', (select jsonb_agg(jsonb_build_object('days_before', d, 'fee_percent', p) order by d desc)
              from unnest(cancellation_facts.days_before, cancellation_facts.fee_percent) s (d, p)),
    'free_hours', cancellation_facts.free_hours, 'free_until_days_before', cancellation_facts.free_until_days_before)
$$;
