-- Invariant 20: what was won in a draw is kept for its winner until it is paid or lapses, and nothing else is; what was paid for is exactly what was won; entries are what their
-- hashes say, and the root and the sums are of what was drawn for.
create function private.broken_draws() returns setof text
  language sql stable
as $$
  select format('entry %s won show %s seat %s, which is not kept for member %s', a.entry_id, a.show_id, i.seat_id, e.member_id)
  from data.draw_award a
  join data.draw_entry e on e.entry_id = a.entry_id
  cross join lateral unnest(a.seat_ids) i (seat_id)
  left join data.seat_claim k on k.show_id = a.show_id and k.seat_id = i.seat_id
  where a.booking_id is null and a.freed_in is null
    and (k.member_id, k.offered_until, k.until, k.booking_id is null) is distinct from (e.member_id, 'infinity'::timestamptz, 'infinity'::timestamptz, true)
  union all
  select format('show %s seat %s is kept for member %s, who did not win it', k.show_id, k.seat_id, k.member_id)
  from data.seat_claim k
  where k.offered_until = 'infinity'
    and not exists (select from data.draw_award a join data.draw_entry e on e.entry_id = a.entry_id
                    where a.show_id = k.show_id and k.seat_id = any (a.seat_ids) and e.member_id = k.member_id and a.booking_id is null and a.freed_in is null)
  union all
  select format('entry %s was paid by booking %s, which is not of what it won', a.entry_id, a.booking_id)
  from data.draw_award a
  join data.draw_entry e on e.entry_id = a.entry_id
  left join data.booking b on b.booking_id = a.booking_id
  where a.booking_id is not null and (b.member_id, b.show_id, private.seats_in_lock_order(private.seats_booked(b))) is distinct from (e.member_id, a.show_id, private.seats_in_lock_order(a.seat_ids))
  union all
  select format('entry %s is not what its hash says', e.entry_id)
  from data.draw_entry e where e.hash <> sha256(e.salt || convert_to(e.wishes, 'UTF8'))
  union all
  select format('draw %s has %s entries and the root %s, which is not theirs', d.phase_id, d.entries, encode(d.root, 'hex'))
  from data.draw d
  cross join lateral (select array_agg(e.hash order by e.hash) as hashes, count(*) as n from data.draw_entry e where e.phase_id = d.phase_id and e.withdrawn_at is null) e
  where d.entries <> e.n or d.root <> private.merkle_root(array[sha256(convert_to(d.terms, 'UTF8'))] || coalesce(e.hashes, '{}'))
  union all
  select format('entry %s of draw %s has rank %s, and should have %s', r.entry_id, r.phase_id, r.rank, r.right_one)
  from (select r.*, row_number() over (partition by r.phase_id order by sha256(private.draw_seed(d.root, decode(d.beacon ->> 'value', 'hex')) || e.hash)) as right_one
        from data.draw_rank r join data.draw d on d.phase_id = r.phase_id join data.draw_entry e on e.entry_id = r.entry_id) r
  where r.rank <> r.right_one
  union all
  select format('round %s of draw %s is not what its sum says', r.round, r.phase_id)
  from (select r.*, coalesce(lag(r.sum) over (partition by r.phase_id order by r.round), private.draw_seed(d.root, decode(d.beacon ->> 'value', 'hex'))) as before
        from data.draw_round r join data.draw d on d.phase_id = r.phase_id) r
  where r.sum <> sha256(r.before || convert_to(r.result, 'UTF8'))
$$;
