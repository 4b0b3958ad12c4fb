-- Ends places in waiting lists for the house, with what is offered there, and tells their members: `why` says for what reason. Bookings are stopped.
create function private.end_waiting(entry_ids bigint[], why text, now timestamptz) returns void
  language plpgsql volatile
as $$
declare
  members bigint[];
begin
  update data.seat_claim k set member_id = null, offered_until = null, changed = pg_current_xact_id()
  from (select e.show_id, e.member_id, unnest(e.offer_seat_ids) as seat_id
        from data.waiting_entry e where e.entry_id = any (entry_ids) and e.state = 'offered') o
  where k.show_id = o.show_id and k.seat_id = o.seat_id and k.member_id = o.member_id
    and k.booking_id is null and k.offered_until is not null;
  with ended as (
    update data.waiting_entry e
    set state = 'lapsed', settled_at = now, why = end_waiting.why, concert_id = s.concert_id, starts = s.starts_at
    from data.show s
    where e.entry_id = any (entry_ids) and e.state in ('waiting', 'offered') and s.show_id = e.show_id
    returning e.entry_id, e.member_id, e.offered_at),
  told as (
    insert into data.mail (member_id, kind, entry_id, occasion)
    select e.member_id, 'waiting_over', e.entry_id, e.entry_id
    from ended e cross join data.mail_server
    where not exists (select from data.unwanted_notice u where u.member_id = e.member_id and u.kind = 'waiting_over'))
  select array_agg(e.member_id) into members from ended e where e.offered_at is not null;
  perform private.note_offers(members);
end
$$;
