-- How a concert is and was sold, day by day (of its hall), for everybody to read: it names nobody. `act` is
-- published or changed: at an instant, by somebody of a role, with `detail` {"reason", "sale": [{"kind", "for", "share_percent", "opens", "closes", "tick_seconds", "draw_at", "pay_within_hours", "beacon"}]};
-- blocked or released: so many seats for the house by hand, by a role;
-- used_code, asked (in ticks), entered, withdrew, won, moved_up (what others had not paid for), paid, lapsed: so many members in the phase at `position`.
-- The latest day comes first. MU006, MU009.
create function api.sale_history(concert_id bigint)
  returns table (day date, at timestamptz, act text, "position" int, role text, quantity int, detail jsonb)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  zone text;
begin
  perform private.require_concert(sale_history.concert_id);
  select v.time_zone into zone from data.concert c join data.venue v on v.venue_id = c.venue_id where c.concert_id = sale_history.concert_id;
  return query
    with phase as (
      select f.phase_id, f.position from data.sale_phase f where f.concert_id = sale_history.concert_id),
    act (act, at, "position", role, quantity) as (
      select case s.act when 'block_seats' then 'blocked' else 'released' end, s.at, null::int, s.role::text, jsonb_array_length(s.detail -> 'seats')
      from data.show h join data.staff_act s on s.object = 'show ' || h.show_id and s.act in ('block_seats', 'unblock_seats')
      where h.concert_id = sale_history.concert_id
      union all select 'used_code', c.used_at, p.position, null, 1 from phase p join data.phase_code c on c.phase_id = p.phase_id where c.used_at is not null
      union all select 'asked', t.settled_at, p.position, null, t.asks from phase p join data.tick t on t.phase_id = p.phase_id
      union all select 'entered', e.entered_at, p.position, null, 1 from phase p join data.draw_entry e on e.phase_id = p.phase_id
      union all select 'withdrew', e.withdrawn_at, p.position, null, 1 from phase p join data.draw_entry e on e.phase_id = p.phase_id where e.withdrawn_at is not null
      union all select case r.round when 0 then 'won' else 'moved_up' end,
                       case r.round when 0 then d.drawn_at else (r.result::jsonb ->> 'at')::timestamptz end, p.position, null,
                       (select count(*)::int from data.draw_award a where a.phase_id = r.phase_id and a.round = r.round)
                from phase p join data.draw d on d.phase_id = p.phase_id join data.draw_round r on r.phase_id = p.phase_id
      union all select 'paid', b.booked_at, p.position, null, 1
                from phase p join data.draw_award a on a.phase_id = p.phase_id join data.booking b on b.booking_id = a.booking_id
      union all select 'lapsed', a.lapsed_at, p.position, null, 1 from phase p join data.draw_award a on a.phase_id = p.phase_id where a.lapsed_at is not null),
    told (day, at, act, "position", role, quantity, detail) as (
      select (a.at at time zone zone)::date, null::timestamptz, a.act, a.position, a.role, sum(a.quantity)::int, null::jsonb
      from act a group by 1, 3, 4, 5 having sum(a.quantity) > 0
      union all
      select (g.at at time zone zone)::date, g.at, case when row_number() over (order by g.change_id) = 1 then 'published' else 'changed' end, null,
             (select m.role::text  -- of whoever's import wrote it
              from data.import_change i join data.import o on o.import_no = i.import_no join data.member m on m.member_id = o.member_id
              where i.kind = 'concert' and i.id = g.concert_id and i.before -> 'sale' is distinct from i.after -> 'sale'
              order by abs(extract(epoch from o.at - g.at)), o.import_no limit 1),
             null, jsonb_build_object('reason', g.reason, 'sale', private.told_sale(g.sale))
      from data.phase_change g where g.concert_id = sale_history.concert_id)
    select t.day, t.at, t.act, t.position, t.role, t.quantity, t.detail from told t
    order by t.day desc, t.at desc nulls last, t.position, t.act, t.role;
end
$$;
