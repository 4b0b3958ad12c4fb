-- All that a mail is written from, as it is now; null when there is nothing to say any more: a show that was moved again, has begun or was
-- cancelled, tickets none of which is valid, an offer that is over, a win that is paid or lapsed, an account that is closed.
create function private.mail_facts(mail data.mail) returns jsonb
  language sql stable
as $$
  select jsonb_build_object(
    'kind', mail.kind, 'to', m.email, 'name', m.name, 'language', m.language, 'from', e.sender,
    'message_id', format('%s@%s', mail.key, split_part(e.sender, '@', 2)),
    'booking_no', data.booking_no(b.booking_id), 'title', c.title, 'singers', c.singers, 'singers_en', (select n.names from private.singers_en(c.concert_id) n),
    'venue', v.name, 'venue_en', v.name_en, 'region', v.region,
    'time_zone', v.time_zone, 'starts_at', coalesce(s.starts_at, w.starts), 'running_minutes', c.running_minutes, 'changes', private.booking_changes(b),
    'tickets', coalesce((select jsonb_agg(jsonb_build_object('id', t.ticket_id, 'seat', private.seat_name(t.seat_id), 'price', t.price,
                                                             'grade', private.seat_grade(b.concert_id, t.seat_id), 'pay', coalesce(q.pay, 'coins'), 'code',
                                                             coalesce(t.issued_code, private.ticket_code(t.ticket_id))) order by t.ordinal)
                         from data.ticket t left join data.counter_sale q on q.booking_id = t.booking_id where t.booking_id = b.booking_id and t.state = 'valid'),
                        (select jsonb_agg(jsonb_build_object('seat', private.seat_name(o.seat_id)) order by o.n)
                         from unnest(w.offer_seat_ids) with ordinality o (seat_id, n) where w.state = 'offered'),
                        (select jsonb_agg(jsonb_build_object('seat', private.seat_name(o.seat_id)) order by o.n)
                         from unnest(i.seat_ids) with ordinality o (seat_id, n)), '[]'),
    'offer_ends_at', w.offer_ends_at, 'why', w.why, 'pay_until', i.pay_until, 'rank', k.rank, 'entrants', z.entries,
    'moved_from', a.starts_before, 'reason', coalesce(a.reason, x.reason), 'refund', r.price - r.fee, 'fee', r.fee, 'compensation', r.compensation)
  from data.member m
  cross join data.mail_server e
  left join data.booking b on b.booking_id = mail.booking_id
  left join data.waiting_entry w on w.entry_id = mail.entry_id
  left join data.draw_entry y on y.entry_id = mail.draw_entry_id
  left join data.sale_phase f on f.phase_id = y.phase_id
  left join data.draw z on z.phase_id = y.phase_id
  left join data.draw_rank k on k.entry_id = y.entry_id
  left join data.draw_award i on i.entry_id = y.entry_id
  left join data.show s on s.show_id = coalesce(b.show_id, w.show_id, i.show_id)
  join data.concert c on c.concert_id = coalesce(s.concert_id, w.concert_id, f.concert_id)
  join data.venue v on v.venue_id = c.venue_id
  left join data.organiser_act a on case
    when mail.kind in ('show_moved', 'show_cancelled', 'waiting_moved') then a.act_id = mail.occasion
    else w.why = 'cancelled' and a.concert_id = w.concert_id and coalesce(a.show_id, w.show_id) = w.show_id and a.at = w.settled_at end
  left join data.granted_cancellation x on mail.kind = 'refund' and x.entry_id = mail.occasion
  left join lateral (select sum(g.price) as price, sum(g.fee) as fee, sum(g.compensation) as compensation
                     from data.cancelled_ticket g
                     where g.booking_id = b.booking_id
                       and case mail.kind when 'refund' then g.entry_id = mail.occasion when 'show_cancelled' then g.cancelled_at = a.at end) r on true
  where m.member_id = mail.member_id and m.closed_at is null
    and case
      when mail.kind in ('offer', 'offer_ending') then w.state = 'offered' and w.offer_ends_at > clock_timestamp()
      when mail.kind = 'waiting_moved' then w.state in ('waiting', 'offered') and a.starts = s.starts_at and s.starts_at > clock_timestamp()
      when mail.kind in ('refund', 'show_cancelled', 'waiting_over') then true
      when mail.draw_entry_id is not null and (c.cancelled_at is not null or s.cancelled_at is not null) then false
      when mail.kind = 'draw_lost' then i.entry_id is null
      when mail.draw_entry_id is not null then i.booking_id is null and i.lapsed_at is null and i.pay_until > clock_timestamp()
      when b.state <> 'booked' or s.starts_at <= clock_timestamp() then false
      when mail.kind = 'show_moved' then a.starts = s.starts_at
      else exists (select from data.ticket t where t.booking_id = b.booking_id and t.state = 'valid') end
$$;
