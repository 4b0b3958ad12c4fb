-- The best so many seats beside each other that a member could hold in these sections (private.best_in_row), without those that are passed over; all of
-- it null when there are none. `marks`: only seats with one of these marks, none at all for '{}'; null for what is sold like others, of which those with a
-- restricted view are the last. Rows come from the nearest on, so where nothing is in the way a few are looked at.
create function private.best_group(member_id bigint, show_id bigint, sections bigint[], wanted int, marks text[], passed bigint[], now timestamptz)
  returns private.seat_group
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  plan       bigint;
  marked     boolean;   -- the plan has seats that are not like others
  reserved   boolean;   -- places for wheelchairs and their companions are not sold like others
  place      record;
  taken      bigint[];
  restricted bigint[] := '{}';
  companions bigint[] := '{}';
  places     bigint[] := '{}';
  found_here private.seat_group;
  best       private.seat_group;
begin
  select s.plan_id, exists (select from data.seat_mark m where m.plan_id = s.plan_id), best_group.now < coalesce(c.accessible_until, 'infinity')
  into plan, marked, reserved
  from data.show s join data.concert c on c.concert_id = s.concert_id where s.show_id = best_group.show_id;
  if cardinality(best_group.marks) > 0 and not marked then
    return null;
  end if;
  for place in
    select o.first_seat_id, o.nearest, o.seat_count, o.gaps, o.distances
    from data.row_order o
    where o.plan_id = plan and o.seat_count >= best_group.wanted and o.section_id = any (best_group.sections)
      and (select count(*) from data.seat_claim k  -- most rows that are passed over are full
           where k.show_id = best_group.show_id and k.seat_id >= o.first_seat_id and k.seat_id < o.first_seat_id + o.seat_count and k.until > best_group.now
             and (k.member_id is distinct from best_group.member_id or k.booking_id is not null or k.offered_until is not null) offset 0)
          <= o.seat_count - best_group.wanted
    order by o.nearest, o.first_seat_id
  loop
    exit when best.first is not null and best.views = 0 and best.alone = 0 and place.nearest::bigint * best_group.wanted > best.total;
    select coalesce(array_agg(k.seat_id), '{}') into taken
    from data.seat_claim k
    where k.show_id = best_group.show_id and k.seat_id >= place.first_seat_id and k.seat_id < place.first_seat_id + place.seat_count and k.until > best_group.now
      and (k.member_id is distinct from best_group.member_id or k.booking_id is not null or k.offered_until is not null);
    if marked then
      select taken || coalesce(array_agg(s.id) filter (where case
               when best_group.marks is not null then case when best_group.marks = '{}' then m.mark is not null else m.mark = any (best_group.marks) is not true end
               else reserved and m.mark in ('wheelchair', 'companion') end), '{}'),
             coalesce(array_agg(s.id) filter (where m.mark = 'restricted_view'), '{}'),
             coalesce(array_agg(s.id) filter (where m.mark = 'companion' and reserved), '{}'),
             coalesce(array_agg(m.place_id) filter (where m.mark = 'companion' and reserved), '{}')
      into taken, restricted, companions, places
      from generate_series(place.first_seat_id, place.first_seat_id + place.seat_count - 1) s (id)
      left join data.seat_mark m on m.seat_id = s.id;
    end if;
    for found_here in
      select * from private.best_in_row(place.first_seat_id, place.distances, place.gaps, taken || best_group.passed, restricted, companions, places,
                                         best_group.wanted)
    loop
      if best.first is null or found_here < best then
        best := found_here;
      end if;
    end loop;
  end loop;
  return best;
end
$$;
