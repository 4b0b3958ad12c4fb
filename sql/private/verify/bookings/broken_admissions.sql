-- Invariant 7: whoever was let in had a ticket, and a ticket is used because somebody was let in with it (or was before this was
-- recorded), which nobody has undone. Whoever is let in again had gone out. No member gave back what was used. What a door told later that it let in was let in.
create function private.broken_admissions() returns setof text
  language sql stable
as $$
  select line
  -- The last one that holds; of those that were all undone the last.
  from (select distinct on (a.booking_id, a.ordinal) a.*
        from data.admission a left join data.undone_admission u on u.admission_id = a.admission_id
        order by a.booking_id, a.ordinal, u.admission_id is not null, a.admission_id desc) a
  left join data.undone_admission u on u.admission_id = a.admission_id
  left join data.booking b on b.booking_id = a.booking_id
  left join data.cancelled_ticket c on c.booking_id = a.booking_id and c.ordinal = a.ordinal
  left join data.seat_claim k on k.show_id = b.show_id and k.seat_id = b.seat_ids[a.ordinal] and k.booking_id = a.booking_id
  cross join lateral (values
    (case when b.seat_ids[a.ordinal] is null then
       format('admission %s is of ticket %s of booking %s, which is not there', a.admission_id, a.ordinal, a.booking_id) end),
    (case when k.used_at is distinct from case when u.admission_id is null then a.at end and k.booking_id is not null then
       format('ticket %s of booking %s was let in at %s%s, and says %s', a.ordinal, a.booking_id, a.at,
              case when u.admission_id is null then '' else ', which was undone' end, coalesce(k.used_at::text, 'never')) end),
    (case when u.admission_id is null and c.act in ('cancel_booking', 'cancel_tickets', 'cancel_for', 'reseat') then
       format('ticket %s of booking %s was let in at %s, and given back at %s', a.ordinal, a.booking_id, a.at, c.cancelled_at) end)) w (line)
  where line is not null
  union all
  select format('admission %s of %s was undone at %s', u.admission_id, a.at, u.at)
  from data.undone_admission u join data.admission a on a.admission_id = u.admission_id where u.at < a.at
  union all
  select format('%s of show %s scanned ticket %s of booking %s, which %s', d.device, d.show_id, d.ordinal, d.booking_id,
                case when b.show_id is distinct from d.show_id then 'is of another show' else 'was never let in' end)
  from data.door_scan d left join data.booking b on b.booking_id = d.booking_id
  where d.booking_id is not null
    and (b.show_id is distinct from d.show_id
         or d.outcome in ('admitted', 'left') and not exists (select from data.admission a where a.booking_id = d.booking_id and a.ordinal = d.ordinal))
  union all
  select format('admission %s of ticket %s of booking %s comes back from %s, and the one before is %s', a.admission_id, a.ordinal, a.booking_id, coalesce(a.back_from::text, 'nowhere'),
                coalesce(a.before::text, 'none'))
  from (select a.*, lag(a.admission_id) over (partition by a.booking_id, a.ordinal order by a.admission_id) as before
        from data.admission a where not exists (select from data.undone_admission u where u.admission_id = a.admission_id)) a
  where a.back_from is distinct from a.before
  union all
  select format('admission %s of %s ended at %s', d.admission_id, a.at, d.at) from data.departure d join data.admission a on a.admission_id = d.admission_id where d.at < a.at
  union all
  select format('the departure of admission %s has the gate "%s", which is not in its form', d.admission_id, d.gate) from data.departure d where d.gate <> data.line_form(d.gate)
  union all
  select format('admission %s has the gate "%s", which is not in its form', a.admission_id, a.gate)
  from data.admission a where a.gate <> data.line_form(a.gate)
$$;
