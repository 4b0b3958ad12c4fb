-- The best group of one row (private.best_in_row) for a member, what is taken there for them, and when the first of these claims ends. Arguments as those of private.best_group.
create function private.row_group(member_id bigint, show_id bigint, seats data.row_order, wanted int, marks text[], passed bigint[], marked boolean, reserved boolean,
                                  now timestamptz, out best private.seat_group, out taken bigint[], out ends timestamptz)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  restricted bigint[] := '{}';
  companions bigint[] := '{}';
  places     bigint[] := '{}';
begin
  select coalesce(array_agg(k.seat_id), '{}'), coalesce(min(k.until), 'infinity') into row_group.taken, row_group.ends
  from data.seat_claim k
  where k.show_id = row_group.show_id and k.seat_id >= seats.first_seat_id and k.seat_id < seats.first_seat_id + seats.seat_count and k.until > row_group.now
    and (k.member_id is distinct from row_group.member_id or k.booking_id is not null or k.offered_until is not null);
  if cardinality(row_group.taken) + row_group.wanted > seats.seat_count then
    return;
  end if;
  if row_group.marked then
    select row_group.taken || coalesce(array_agg(s.id) filter (where case
             when row_group.marks is not null then case when row_group.marks = '{}' then m.mark is not null else m.mark = any (row_group.marks) is not true end
             else row_group.reserved and m.mark in ('wheelchair', 'companion') end), '{}'),
           coalesce(array_agg(s.id) filter (where m.mark = 'restricted_view'), '{}'),
           coalesce(array_agg(s.id) filter (where m.mark = 'companion' and row_group.reserved), '{}'),
           coalesce(array_agg(m.place_id) filter (where m.mark = 'companion' and row_group.reserved), '{}')
    into row_group.taken, restricted, companions, places
    from generate_series(seats.first_seat_id, seats.first_seat_id + seats.seat_count - 1) s (id)
    left join data.seat_mark m on m.seat_id = s.id;
  end if;
  select g.views, g.alone, g.total, g.first into best.views, best.alone, best.total, best.first
  from private.best_in_row(seats.first_seat_id, seats.distances, seats.gaps, row_group.taken || row_group.passed, restricted, companions, places, row_group.wanted) g;
end
$$;
