-- Gives a concert's sale these phases (private.read_sale), and writes down that they are published. Phases keep their numbers where they are at the same place.
create function private.store_sale(id bigint, sale jsonb, reason text) returns void
  language plpgsql volatile
as $$
begin
  if private.sale_facts(id) is not distinct from store_sale.sale then
    return;
  end if;
  delete from data.sale_phase f where f.concert_id = id and f.position > coalesce(jsonb_array_length(store_sale.sale), 0);
  insert into data.sale_phase as f (concert_id, position, kind, opens, closes, audience, share_percent, tick_seconds, draw_at, pay_within_hours, beacon_source,
                                    beacon_round, tick_secret)
  select id, p.ordinality, p.value ->> 'kind', private.instant_of_seconds(p.value -> 'opens'), private.instant_of_seconds(p.value -> 'closes'), p.value ->> 'for',
         (p.value -> 'share_percent')::numeric, (p.value -> 'tick_seconds')::int, private.instant_of_seconds(p.value -> 'draw_at'),
         (p.value -> 'pay_within_hours')::int, p.value -> 'beacon' ->> 'source', p.value -> 'beacon' ->> 'round', ext.gen_random_bytes(32)
  from jsonb_array_elements(store_sale.sale) with ordinality p
  on conflict (concert_id, position) do update
    set kind = excluded.kind, opens = excluded.opens, closes = excluded.closes, audience = excluded.audience, share_percent = excluded.share_percent,
        tick_seconds = excluded.tick_seconds, draw_at = excluded.draw_at, pay_within_hours = excluded.pay_within_hours,
        beacon_source = excluded.beacon_source, beacon_round = excluded.beacon_round;
  insert into data.phase_change (concert_id, at, sale, reason)
  values (id, clock_timestamp(), coalesce(store_sale.sale, '[]'), store_sale.reason);
end
$$;
