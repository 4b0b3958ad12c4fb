-- Invariant 8: every mail is of its booking's (or entry's) member and of something that happened to that; one that waits to be sent again, or
-- is given up, was tried.
create function private.broken_mail() returns setof text
  language sql stable
as $$
  select format('mail %s (%s) is of member %s and %s, whose member is %s', m.mail_id, m.kind, m.member_id,
                coalesce('booking ' || m.booking_id, 'entry ' || m.entry_id, 'entry of a draw ' || m.draw_entry_id), coalesce(b.member_id, w.member_id, y.member_id, 0))
  from data.mail m left join data.booking b on b.booking_id = m.booking_id left join data.waiting_entry w on w.entry_id = m.entry_id
  left join data.draw_entry y on y.entry_id = m.draw_entry_id
  where m.member_id is distinct from coalesce(b.member_id, w.member_id, y.member_id)
  union all
  select format('mail %s (%s) of entry %s of a draw tells of what did not happen to it', m.mail_id, m.kind, m.draw_entry_id)
  from data.mail m
  left join data.draw_award a on a.entry_id = m.draw_entry_id
  left join data.draw_rank r on r.entry_id = m.draw_entry_id
  where m.draw_entry_id is not null
    and (m.occasion <> m.draw_entry_id
         or case m.kind when 'draw_lost' then r.entry_id is null or a.round = 0 when 'draw_won' then a.round is distinct from 0 when 'draw_moved_up' then a.round > 0 is not true
            else a.entry_id is null end)
  union all
  select format('mail %s (%s) of entry %s tells of what did not happen to it', m.mail_id, m.kind, m.entry_id)
  from data.mail m join data.waiting_entry w on w.entry_id = m.entry_id
  where case m.kind
    when 'waiting_moved' then not exists (select from data.organiser_act a where a.act_id = m.occasion and a.act = 'move_show' and a.show_id = w.show_id)
    when 'waiting_over' then w.why is null or m.occasion <> m.entry_id
    else w.offered_at is null or m.occasion <> m.entry_id end
  union all
  select format('mail %s (%s) of booking %s tells of %s, which did not happen to it', m.mail_id, m.kind, m.booking_id, m.occasion)
  from data.mail m
  join data.booking b on b.booking_id = m.booking_id
  left join data.organiser_act a on a.act_id = m.occasion and m.kind in ('show_cancelled', 'show_moved')
  where case m.kind
    when 'tickets' then m.occasion <> m.booking_id
    when 'refund' then not exists (select from data.ledger l where l.entry_id = m.occasion and l.kind = 'refund' and l.booking_id = m.booking_id)
    when 'show_tomorrow' then not exists (select from data.show_reminder r where r.reminder_id = m.occasion and r.show_id = b.show_id)
    when 'show_moved' then (a.act = 'move_show' and a.show_id = b.show_id) is not true
    else (a.act in ('cancel_show', 'cancel_concert') and a.concert_id = b.concert_id) is not true end
  union all
  select format('mail %s is %s after %s tries, %s of them in doubt', m.mail_id, m.state, m.tries, m.unsure)
  from data.mail m
  where m.unsure > m.tries or m.state in ('sending', 'sent', 'failed') and m.tries = 0 or m.state = 'failed' and m.error = ''
     or m.state in ('due', 'sending') and m.due_at > (select clock_timestamp()) + interval '7 hours'
$$;
