-- From the concert's present terms on, cancelling costs this (the normal form of private.read_cancellation).
create function private.store_cancellation(id bigint, facts jsonb) returns void
  language sql volatile
as $$
  insert into data.cancellation_terms (concert_id, terms_version, days_before, fee_percent, free_hours, free_until_days_before)
  select c.concert_id, c.terms_version, s.days, s.percents, (facts ->> 'free_hours')::int, (facts ->> 'free_until_days_before')::int
  from data.concert c,
       (select array_agg((e ->> 'days_before')::int order by n) as days, array_agg((e ->> 'fee_percent')::numeric order by n) as percents
        from jsonb_array_elements(facts -> 'steps') with ordinality e (e, n)) s
  where c.concert_id = id
$$;
