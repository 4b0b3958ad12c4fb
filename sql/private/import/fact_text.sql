-- A fact of a normal form as a person would know it: names instead of numbers, instants (UTC) instead of seconds; several with line ends between.
create function private.fact_text(key text, fact jsonb) returns text
  language sql stable
as $$
  select case
    when fact is null or jsonb_typeof(fact) = 'null' then null
    when key = 'venue_id' then (select v.name from data.venue v where v.venue_id = fact::bigint)
    when key = 'singers' then (select string_agg(s.name, e'\n' order by i.nth) from jsonb_array_elements(fact) with ordinality i(id, nth)
                               join data.singer s on s.singer_id = i.id::bigint)
    when key in ('booking_opens', 'booking_closes', 'accessible_until', 'shows') then
      (select string_agg(to_char(to_timestamp(i.at::numeric::float8) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), e'\n' order by i.nth)
       from jsonb_array_elements(case jsonb_typeof(fact) when 'array' then fact else jsonb_build_array(fact) end) with ordinality i(at, nth))
    when key = 'sale' then
      (select string_agg(concat_ws(', ', p.phase ->> 'kind', private.fact_text('booking_opens', p.phase -> 'opens') || ' - ' || private.fact_text('booking_closes', p.phase -> 'closes'),
                                   p.phase ->> 'for', (p.phase ->> 'share_percent') || ' %', (p.phase ->> 'tick_seconds') || ' s',
                                   private.fact_text('booking_closes', p.phase -> 'draw_at'), (p.phase ->> 'pay_within_hours') || ' h', (p.phase -> 'beacon' ->> 'source') || ' ' || (p.phase -> 'beacon' ->> 'round')), e'\n' order by p.n)
       from jsonb_array_elements(fact) with ordinality p (phase, n))
    else fact #>> '{}'
  end
$$;
