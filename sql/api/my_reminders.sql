-- What happened since an instant (30 days ago at most) that a member wants to be told of, in order of time: of their favourites, a booking that
-- has opened or opens within the hour and a new concert of a singer; of their own bookings, a show of the next day, one that its organiser
-- moved or cancelled, and coins that were given back (`amount`); of their places in waiting lists, an offer, and that it ends within half an hour,
-- that the show was moved, and that the house ended the place; of draws, what was won, in the draw or by moving up, that the time to pay ends, and that nothing
-- was won.
-- MU007, MU009.
create function api.my_reminders(token text, since timestamptz)
  returns table (kind text, concert_id bigint, title text, singer text, at timestamptz, booking_id bigint, starts_at timestamptz,
                 time_zone text, amount bigint, singer_en text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set jit = off
as $$
#variable_conflict use_column
declare
  me       constant data.member := private.member_of(my_reminders.token);
  now      constant timestamptz := clock_timestamp();
  earliest constant timestamptz := greatest(since, now - interval '30 days');
begin
  if since is null then
    perform private.refuse('MU009', 'since is null');
  end if;
  return query
    with mine as (
      select b.*, s.starts_at as begins, v.time_zone
      from private.bookings_of(me.member_id) l (booking_id)
      join data.booking b on b.booking_id = l.booking_id
      join data.show s on s.show_id = b.show_id
      join data.seat_plan p on p.plan_id = s.plan_id
      join data.venue v on v.venue_id = p.venue_id)
    select r.kind, c.concert_id, c.title, coalesce(r.singer, c.singers), r.at, r.booking_id, r.starts_at, r.time_zone, r.amount,
           coalesce(r.singer_en, (select n.names from private.singers_en(c.concert_id) n))
    from (
      select 'booking_opens' as kind, c.concert_id, null::text as singer, null::text as singer_en, c.booking_opens as at, null::bigint as booking_id,
             null::timestamptz as starts_at, null::text as time_zone, null::bigint as amount
      from data.favourite_concert f join data.concert c on c.concert_id = f.concert_id
      where f.member_id = me.member_id and c.cancelled_at is null and c.booking_closes > now
        and c.booking_opens > earliest and c.booking_opens <= now + interval '1 hour'
      union all
      select 'new_concert', c.concert_id, min(s.name),
             coalesce(nullif((array_agg(s.name_en order by s.name))[1], ''), min(s.name)), c.added_at, null, null, null, null
      from data.favourite_singer f
      join data.singer s on s.singer_id = f.singer_id
      join data.concert_singer cs on cs.singer_id = f.singer_id
      join data.concert c on c.concert_id = cs.concert_id
      where f.member_id = me.member_id and c.cancelled_at is null and c.last_show > now and c.added_at > earliest
        and c.added_at <= now
      group by c.concert_id
      union all
      select 'show_tomorrow', m.concert_id, null, null, t.at, m.booking_id, m.begins, m.time_zone, null
      from mine m
      cross join lateral (select ((m.begins at time zone m.time_zone)::date - 1 + private.setting('reminder_hour')::time)
                                 at time zone m.time_zone as at) t
      where m.state = 'booked' and m.begins > now and t.at > earliest and t.at <= now
      union all
      select 'show_moved', m.concert_id, null, null, a.at, m.booking_id, m.begins, m.time_zone, null
      from mine m join data.organiser_act a on a.show_id = m.show_id and a.starts = m.begins and a.at >= m.booked_at
      where m.state = 'booked' and m.begins > now and a.at > earliest
      union all
      select k.kind, s.concert_id, null, null, k.at, null, s.starts_at, v.time_zone, null
      from data.waiting_entry e
      join data.show s on s.show_id = e.show_id
      join data.seat_plan p on p.plan_id = s.plan_id
      join data.venue v on v.venue_id = p.venue_id
      cross join lateral (values ('offer', e.offered_at), ('offer_ending', e.offer_ends_at - interval '30 minutes')) k (kind, at)
      where e.member_id = me.member_id and e.state = 'offered' and e.offer_ends_at > now and k.at > earliest and k.at <= now
        and (k.kind = 'offer' or e.offered_at < k.at - interval '5 minutes')
      union all
      select 'waiting_moved', s.concert_id, null, null, a.at, null, s.starts_at, v.time_zone, null
      from data.waiting_entry e
      join data.show s on s.show_id = e.show_id
      join data.seat_plan p on p.plan_id = s.plan_id
      join data.venue v on v.venue_id = p.venue_id
      join data.organiser_act a on a.show_id = e.show_id and a.concert_id = s.concert_id and a.starts = s.starts_at and a.at >= e.joined_at
      where e.member_id = me.member_id and e.state in ('waiting', 'offered') and s.starts_at > now and a.at > earliest
      union all
      select k.kind, s.concert_id, null, null, k.at, null, s.starts_at, v.time_zone, null
      from data.draw_entry e
      join data.draw_award a on a.entry_id = e.entry_id
      join data.show s on s.show_id = a.show_id
      join data.seat_plan p on p.plan_id = s.plan_id
      join data.venue v on v.venue_id = p.venue_id
      cross join lateral (values (case a.round when 0 then 'draw_won' else 'draw_moved_up' end, a.won_at), ('draw_ending', private.award_ends_soon(a))) k (kind, at)
      where e.member_id = me.member_id and a.booking_id is null and a.lapsed_at is null and a.pay_until > now and s.cancelled_at is null and k.at > earliest and k.at <= now
      union all
      select 'draw_lost', f.concert_id, null, null, d.drawn_at, null, null, null, null
      from data.draw_entry e
      join data.draw d on d.phase_id = e.phase_id
      join data.sale_phase f on f.phase_id = e.phase_id
      join data.concert c on c.concert_id = f.concert_id
      where e.member_id = me.member_id and e.withdrawn_at is null and d.drawn_at > earliest and c.cancelled_at is null
        and not exists (select from data.draw_award a where a.entry_id = e.entry_id)
      union all
      select 'waiting_over', e.concert_id, null, null, e.settled_at, null, e.starts, v.time_zone, null
      from data.waiting_entry e
      join data.concert c on c.concert_id = e.concert_id
      join data.venue v on v.venue_id = c.venue_id
      where e.member_id = me.member_id and e.why is not null and e.settled_at > earliest
      union all
      select case when g.act in ('cancel_show', 'cancel_concert') then 'show_cancelled' else 'refund' end, m.concert_id, null, null,
             g.cancelled_at, m.booking_id, m.begins, m.time_zone, sum(g.price - g.fee + g.compensation)::bigint
      from mine m join data.cancelled_ticket g on g.booking_id = m.booking_id
      where g.cancelled_at > earliest and g.cancelled_at <= now and g.act <> 'reseat'
      group by g.act, g.entry_id, g.money_id, m.concert_id, g.cancelled_at, m.booking_id, m.begins, m.time_zone) r
    join data.concert c on c.concert_id = r.concert_id
    where not exists (select from data.unwanted_notice u where u.member_id = me.member_id and u.kind::text = r.kind)
    order by r.at, r.concert_id, r.kind;
end
$$;
