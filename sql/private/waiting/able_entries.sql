-- The entries of a show's waiting list whose members could book what they wait for now. The others keep their places and are passed over.
create function private.able_entries(show_id bigint, now timestamptz) returns setof data.waiting_entry
  language sql stable
as $$
  select e.*
  from data.sale k
  join data.waiting_entry e on e.show_id = k.show_id
  where k.show_id = able_entries.show_id and able_entries.now <@ k.period
    and e.state = 'waiting' and e.seats <= k.seat_limit
    and (k.age_limit = 0 or private.is_old_enough(e.member_id, k.concert_id, k.starts))
    and not exists (select from data.booking b where b.member_id = e.member_id and b.concert_id = k.concert_id and b.state = 'booked')
$$;
