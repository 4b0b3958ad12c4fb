-- How many seats of each grade of a show a phase may still give: its share (private.share_until) of those that are for sale, which house seats are not, rounded down, less those
-- that members have. What one member holds may be left out, for whoever is to hold something else instead.
create function private.share_left(phase data.sale_phase, show_id bigint, now timestamptz, without_holds_of bigint default null)
  returns table (grade text, seats int)
  language sql stable
as $$
  select g.grade,
         floor((sum(x.seat_count) - coalesce(sum(k.blocked), 0)) * private.share_until(phase) / 100)::int - coalesce(sum(k.taken), 0)::int
  from data.show s
  join data.section x on x.plan_id = s.plan_id
  join data.concert_section g on g.concert_id = s.concert_id and g.section_id = x.section_id
  left join lateral (
    select count(*) filter (where k.member_id is null and k.booking_id is null and k.until = 'infinity') as blocked,
           count(*) filter (where k.booking_id is not null
                              or k.member_id is not null and (k.member_id is distinct from share_left.without_holds_of or k.offered_until is not null)) as taken
    from data.seat_claim k
    where k.show_id = s.show_id and k.seat_id >= x.first_seat_id and k.seat_id < x.first_seat_id + x.seat_count and k.until > share_left.now) k on true
  where s.show_id = share_left.show_id
  group by g.grade
$$;
