-- Queues the reminders of offers that end within half an hour, unless they were made hardly earlier, and of shows that begin on the next day at
-- their venue, from `reminder_hour` on: a mail for each booking whose member did not switch them off, and for each that is made later on that day
-- (of the claims, those that changed since). Each show has it once, and once more when it was moved. What draws have to tell
-- comes beside it. Returns how many there are. Two that run at once wait for one another at the show.
create function private.queue_reminders() returns bigint
  language sql volatile
as $$
  with tomorrow as materialized (
    select s.show_id, s.starts_at
    from data.show s
    join data.concert c on c.concert_id = s.concert_id
    join data.seat_plan p on p.plan_id = s.plan_id
    join data.venue v on v.venue_id = p.venue_id
    cross join lateral (select clock_timestamp() at time zone v.time_zone as present) n
    where s.starts_at between clock_timestamp() and clock_timestamp() + interval '50 hours'
      and s.cancelled_at is null and c.cancelled_at is null
      and (s.starts_at at time zone v.time_zone)::date = n.present::date + 1
      and n.present::time >= private.setting('reminder_hour')::time
      and exists (select from data.mail_server)),
  reminded as (
    insert into data.show_reminder (show_id, starts)
    select t.show_id, t.starts_at from tomorrow t
    where not exists (select from data.show_reminder r where r.show_id = t.show_id and r.starts = t.starts_at)
    on conflict do nothing
    returning reminder_id, show_id, '0'::xid8 as seen),
  queued as (
    insert into data.mail (member_id, kind, booking_id, occasion)
    select b.member_id, 'show_tomorrow', b.booking_id, n.reminder_id
    from (select r.* from reminded r
          union all
          select r.reminder_id, r.show_id, r.seen from tomorrow t join data.show_reminder r on r.show_id = t.show_id and r.starts = t.starts_at) n
    cross join lateral (select distinct k.booking_id from data.seat_claim k
                        where k.show_id = n.show_id and k.changed >= n.seen and k.booking_id is not null) k
    join data.booking b on b.booking_id = k.booking_id
    where not exists (select from data.unwanted_notice u where u.member_id = b.member_id and u.kind = 'show_tomorrow')
      and not exists (select from data.mail m where m.booking_id = b.booking_id and m.kind = 'show_tomorrow' and m.occasion = n.reminder_id)
    on conflict do nothing
    returning 1),
  ending as (
    insert into data.mail (member_id, kind, entry_id, occasion)
    select e.member_id, 'offer_ending', e.entry_id, e.entry_id
    from data.waiting_entry e
    cross join data.mail_server
    where e.state = 'offered' and e.offer_ends_at > clock_timestamp() and e.offer_ends_at <= clock_timestamp() + interval '30 minutes'
      and e.offered_at < e.offer_ends_at - interval '35 minutes'
      and not exists (select from data.unwanted_notice u where u.member_id = e.member_id and u.kind = 'offer_ending')
    on conflict do nothing
    returning 1)
  select (select count(*) from queued) + (select count(*) from ending) + private.queue_draws()
$$;
