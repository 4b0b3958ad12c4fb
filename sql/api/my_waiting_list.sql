-- The member's entries of waiting lists, the newest first, and of those that are over the newest 200: the place in the line while one waits, the offer there is
-- or was, and why the house ended it (`cancelled` or `dropped`: the show; `impossible`: no such seats any more). What an offer's
-- end, or the end of the sale, makes of an entry is told at once. `offer_total` is what the offered seats cost now. MU007.
create function api.my_waiting_list(token text)
  returns table (entry_id bigint, concert_id bigint, title text, show_id bigint, starts_at timestamptz, grade text, seats int, place int,
                 state text, offer_ends_at timestamptz, seat_ids bigint[], venue text, time_zone text, seat_names text, why text, offer_total bigint,
                 venue_en text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  me  constant data.member := private.member_of(my_waiting_list.token);
  now constant timestamptz := clock_timestamp();
begin
  return query
    select e.entry_id, c.concert_id, c.title, e.show_id, coalesce(s.starts_at, e.starts), e.grade, e.seats,
           case when t.state = 'waiting'
                then (select count(*)::int from data.waiting_entry o
                      where o.show_id = e.show_id and o.state = 'waiting' and o.entry_id <= e.entry_id) end,
           t.state, e.offer_ends_at, e.offer_seat_ids, v.name, v.time_zone,
           (select string_agg(private.seat_name(i), ', ' order by i) from unnest(e.offer_seat_ids) i), e.why::text,
           case when e.offer_seat_ids is not null
                then (select sum(p)::bigint
                      from unnest(private.seat_prices(k.first_seat_ids, k.prices,
                                                      (select array_agg(i order by i) from unnest(e.offer_seat_ids) i))) p) end,
           v.name_en
    from data.waiting_entry e
    left join data.show s on s.show_id = e.show_id  -- an import may have dropped it
    left join data.sale k on k.show_id = e.show_id
    join data.concert c on c.concert_id = coalesce(s.concert_id, e.concert_id)
    join data.venue v on v.venue_id = c.venue_id
    cross join lateral (
      select case when e.state in ('waiting', 'offered') and coalesce(now >= upper(k.period), true)
                    or e.state = 'offered' and e.offer_ends_at <= now then 'lapsed' else e.state::text end as state) t
    where e.member_id = me.member_id
      and (e.state in ('waiting', 'offered')
           or e.entry_id >= coalesce((select o.entry_id from data.waiting_entry o
                                      where o.member_id = me.member_id and o.state not in ('waiting', 'offered')
                                      order by o.entry_id desc offset 199 limit 1), 0))
    order by e.entry_id desc;
end
$$;
