-- Invariant 7: whoever was let in had a ticket, and a ticket is used because somebody was let in with it (or was before this was
-- recorded). No member gave back what was used.
create function private.broken_admissions() returns setof text
  language sql stable
as $$
  select line
  from (select distinct on (a.booking_id, a.ordinal) a.* from data.admission a order by a.booking_id, a.ordinal, a.admission_id desc) a
  left join data.booking b on b.booking_id = a.booking_id
  left join data.cancelled_ticket c on c.booking_id = a.booking_id and c.ordinal = a.ordinal
  left join data.seat_claim k on k.show_id = b.show_id and k.seat_id = b.seat_ids[a.ordinal] and k.booking_id = a.booking_id
  cross join lateral (values
    (case when b.seat_ids[a.ordinal] is null then
       format('admission %s is of ticket %s of booking %s, which is not there', a.admission_id, a.ordinal, a.booking_id) end),
    (case when k.used_at is distinct from a.at and k.booking_id is not null then
       format('ticket %s of booking %s was let in at %s, and says %s', a.ordinal, a.booking_id, a.at, coalesce(k.used_at::text, 'never')) end),
    (case when c.act in ('cancel_booking', 'cancel_tickets', 'cancel_for') then
       format('ticket %s of booking %s was let in at %s, and given back at %s', a.ordinal, a.booking_id, a.at, c.cancelled_at) end)) w (line)
  where line is not null
  union all
  select format('admission %s has the gate "%s", which is not in its form', a.admission_id, a.gate)
  from data.admission a where a.gate <> data.line_form(a.gate)
$$;
