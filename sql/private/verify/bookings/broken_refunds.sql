-- Invariant 4: of each ticket that was given back, fee and refund are its price, by what its booking agreed to. Under later terms it can
-- only have cost less; while the terms are still those, and the show is at its hour, it cost just that. What an organiser cancelled, or moved,
-- costs nothing, nor what the house gave back for nothing, and said so; what was given back by hand, before there was a call for it, is what it is.
create function private.broken_refunds() returns setof text
  language sql stable
as $$
  select line
  from data.cancelled_ticket t
  join data.booking b on b.booking_id = t.booking_id
  left join (select l.member_id, l.booking_id, l.entry_id, null::bigint as money_id, l.kind::text as kind, l.at from data.ledger l
             union all
             select s.buyer_id, m.booking_id, null, m.money_id, m.kind, m.at
             from data.shift_money m join data.counter_sale s on s.booking_id = m.booking_id where m.entry_id is null) l
    on l.member_id = b.member_id and l.booking_id = b.booking_id and (l.entry_id = t.entry_id or l.money_id = t.money_id)
  join data.sale k on k.show_id = b.show_id
  left join data.organiser_act o
    on o.concert_id = b.concert_id and o.act = t.act and o.at = t.cancelled_at and coalesce(o.show_id, b.show_id) = b.show_id
  left join data.granted_cancellation g on (g.entry_id = t.entry_id or g.money_id = t.money_id) and g.booking_id = t.booking_id and t.act = 'cancel_for'
  cross join lateral (
    select private.fee_percent(a.days_before, a.fee_percent, a.free_hours, a.free_until_days_before, b.booked_at, b.starts_at, k.time_zone,
                               t.cancelled_at) as percent
    from private.cancellation_terms(b.concert_id, b.terms_version) a) agreed
  cross join lateral (values
    (case when l.kind is distinct from 'refund' and t.act <> 'reseat' then
       format('ticket %s of booking %s was given back without a refund: %s', t.ordinal, t.booking_id, coalesce('entry ' || t.entry_id, 'money ' || t.money_id)) end),
    (case when num_nonnulls(t.entry_id, t.money_id) > (t.act <> 'reseat')::int then
       format('ticket %s of booking %s was given back by %s for %s', t.ordinal, t.booking_id, t.act, concat_ws(' and ', 'entry ' || t.entry_id, 'money ' || t.money_id)) end),
    (case when l.at is distinct from t.cancelled_at and l.kind = 'refund' then
       format('ticket %s of booking %s was given back at %s and refunded at %s', t.ordinal, t.booking_id, t.cancelled_at, l.at) end),
    (case when t.fee <> trunc(t.price * t.fee_percent / 100) then
       format('ticket %s of booking %s cost %s, and cancelling it %s, at %s %%', t.ordinal, t.booking_id, t.price, t.fee, t.fee_percent) end),
    (case when t.act not in ('cancel_booking', 'cancel_tickets', 'cancel_for') or g.is_waived then null
          when t.fee_percent > agreed.percent
            or t.fee_percent is distinct from agreed.percent and k.terms_version = b.terms_version and k.starts = b.starts_at then
       format('ticket %s of booking %s was cancelled at %s %%, which agreed to %s', t.ordinal, t.booking_id, t.fee_percent,
              coalesce(agreed.percent::text, 'none')) end),
    (case when (t.act in ('by_hand', 'cancel_show', 'cancel_concert', 'answer_move') or g.is_waived) and t.fee_percent <> 0 then
       format('ticket %s of booking %s was cancelled at %s %%, and not by its member', t.ordinal, t.booking_id, t.fee_percent) end),
    (case when t.act in ('cancel_show', 'cancel_concert') and o.act_id is null then
       format('ticket %s of booking %s was cancelled by no organiser', t.ordinal, t.booking_id) end),
    (case when t.act = 'cancel_for' and (g.grant_id is null or g.at <> t.cancelled_at) then
       format('ticket %s of booking %s was cancelled at the counter, by nobody', t.ordinal, t.booking_id) end),
    (case when t.compensation <> coalesce(ceil(t.price * o.compensation_percent / 100), 0) then
       format('ticket %s of booking %s cost %s, and %s were paid on top, at %s %%', t.ordinal, t.booking_id, t.price, t.compensation,
              coalesce(o.compensation_percent::text, 'no')) end)) w (line)
  where line is not null
  union all
  select format('grant %s gave back nothing of booking %s', g.grant_id, g.booking_id)
  from data.granted_cancellation g
  where not exists (select from data.cancelled_ticket t where t.booking_id = g.booking_id and (t.entry_id = g.entry_id or t.money_id = g.money_id) and t.act = 'cancel_for')
  union all
  select format('grant %s gave back tickets %s of booking %s, not %s', g.grant_id, t.ticket_ids, g.booking_id, g.ticket_ids)
  from data.granted_cancellation g
  cross join lateral (select array_agg(private.ticket_id(t.booking_id, t.ordinal) order by t.ordinal) as ticket_ids
                      from data.cancelled_ticket t where t.booking_id = g.booking_id and (t.entry_id = g.entry_id or t.money_id = g.money_id)) t
  where g.ticket_ids <> t.ticket_ids
$$;
