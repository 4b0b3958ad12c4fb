-- The phases of a sale in normal form (private.sale_facts) for people's windows: instants are texts.
create function private.told_sale(sale jsonb) returns jsonb
  language sql stable
as $$
  select coalesce(jsonb_agg(p.phase || (select coalesce(jsonb_object_agg(i.key, private.written_instant(private.instant_of_seconds(i.value), 'UTC')), '{}')
                                        from jsonb_each(p.phase) i where i.key in ('opens', 'closes', 'draw_at') and jsonb_typeof(i.value) = 'number') order by p.n), '[]')
  from jsonb_array_elements(told_sale.sale) with ordinality p (phase, n)
$$;
