-- What cancelling costs unless a concert says otherwise, in the normal form of private.read_cancellation.
create function private.standard_cancellation() returns jsonb
  language sql immutable
as $$
  select private.cancellation_facts(s.days_before, s.fee_percent, s.free_hours, s.free_until_days_before)
  from data.standard_cancellation() s
$$;
