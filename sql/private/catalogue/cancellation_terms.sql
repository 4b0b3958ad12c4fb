-- What cancelling costs under terms of a concert; bookings from before terms had numbers have none. One row; a table, so that it
-- becomes part of the caller's plan.
create function private.cancellation_terms(concert_id bigint, terms_version int)
  returns table (days_before int[], fee_percent numeric[], free_hours int, free_until_days_before int)
  language sql stable
as $$
  select t.days_before, t.fee_percent, t.free_hours, t.free_until_days_before
  from data.cancellation_terms t
  where t.concert_id = cancellation_terms.concert_id and t.terms_version <= coalesce(cancellation_terms.terms_version, 0)
  order by t.terms_version desc limit 1
$$;
