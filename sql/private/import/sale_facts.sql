-- The phases of a concert's sale, in the normal form of private.read_sale; null where it has none.
create function private.sale_facts(concert_id bigint) returns jsonb
  language sql stable
as $$
  select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
           'kind', f.kind, 'opens', extract(epoch from f.opens), 'closes', extract(epoch from f.closes), 'for', f.audience, 'share_percent', f.share_percent,
           'tick_seconds', f.tick_seconds, 'draw_at', extract(epoch from f.draw_at), 'pay_within_hours', f.pay_within_hours,
           'beacon', case when f.kind = 'draw' then jsonb_build_object('source', f.beacon_source, 'round', f.beacon_round) end))
         order by f.position)
  from data.sale_phase f where f.concert_id = sale_facts.concert_id
$$;
