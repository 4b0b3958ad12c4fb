-- Queues the reminders of offers that end within half an hour, unless they were made hardly earlier, and of shows that begin on the next day at their venue, from `reminder_hour` on: a mail for each booking whose member did
-- not switch them off. Each show has it once, and once more when it was moved. Returns how many there are. Two that run at once wait for
-- one another at the show.
create function private.queue_reminders() returns bigint
  language sql volatile
as $$
  with next_day as (
    insert into data.show_reminder (show_id, starts)
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
      and exists (select from data.mail_server)
      and not exists (select from data.show_reminder r where r.show_id = s.show_id and r.starts = s.starts_at)
    on conflict do nothing
    returning reminder_id, show_id),
  queued as (
    insert into data.mail (member_id, kind, booking_id, occasion)
    select b.member_id, 'show_tomorrow', b.booking_id, n.reminder_id
    from next_day n
    cross join lateral (select distinct k.booking_id from data.seat_claim k where k.show_id = n.show_id and k.booking_id is not null) k
    join data.booking b on b.booking_id = k.booking_id
    where not exists (select from data.unwanted_notice u where u.member_id = b.member_id and u.kind = 'show_tomorrow')
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
  select (select count(*) from queued) + (select count(*) from ending)
$$;
