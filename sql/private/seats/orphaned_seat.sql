-- The single seat that a choice would leave alone between seats that are taken and the end of its row, though it is not alone now; null when there is none. What the member holds is free
-- for the choice. None is meant when the choice is all of a row that was free but for one, and when as many seats of that grade are nowhere to be had without leaving one alone.
create function private.orphaned_seat(member_id bigint, show_id bigint, concert_id bigint, seat_ids bigint[], now timestamptz) returns bigint
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  orphan bigint;
  others bigint[];  -- sections of the grade
begin
  with chosen as (
    select distinct r.first_seat_id, r.seat_count, r.gaps from unnest(orphaned_seat.seat_ids) w
    cross join lateral (select r.* from data.row_order r where r.first_seat_id <= w order by r.first_seat_id desc limit 1) r
    where w < r.first_seat_id + r.seat_count),
  seat as (
    select c.first_seat_id, s.id, data.seat_slot(c.gaps, (s.id - c.first_seat_id)::int) as slot, s.id = any (orphaned_seat.seat_ids) as is_chosen,
           not exists (select from data.seat_claim k
                       where k.show_id = orphaned_seat.show_id and k.seat_id = s.id and k.until > orphaned_seat.now
                         and (k.member_id is distinct from orphaned_seat.member_id or k.booking_id is not null or k.offered_until is not null)) as is_free
    from chosen c, generate_series(c.first_seat_id, c.first_seat_id + c.seat_count - 1) s (id)),
  around as (  -- what is directly beside each: 2 for a seat that is chosen, 1 for one that is free, 0 for anything else
    select s.id, s.use, case when lag(s.slot) over w = s.slot - 1 then lag(s.use) over w else 0 end as before,
           case when lead(s.slot) over w = s.slot + 1 then lead(s.use) over w else 0 end as after,
           sum(s.rest) over (partition by s.first_seat_id) as rest
    from (select s.*, case when s.is_chosen then 2 when s.is_free then 1 else 0 end as use, (not s.is_free or not s.is_chosen)::int as rest from seat s) s
    window w as (partition by s.first_seat_id order by s.id))
  select a.id into orphan
  from around a
  where a.use = 1 and a.rest > 1 and a.before <> 1 and a.after <> 1 and 2 in (a.before, a.after)
  order by a.id limit 1;
  if orphan is null then
    return null;
  end if;
  others := array(select g.section_id from data.concert_section g
                  where g.concert_id = orphaned_seat.concert_id and g.grade = private.seat_grade(orphaned_seat.concert_id, orphan));
  return case when exists (
    select from private.best_group(orphaned_seat.member_id, orphaned_seat.show_id, others, cardinality(orphaned_seat.seat_ids), null, '{}', orphaned_seat.now) g
    where g.alone = 0) then orphan end;
end
$$;
