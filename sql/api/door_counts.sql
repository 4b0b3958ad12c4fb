-- How many of a show were let in: by `section`, of how many that are expected, and by `gate`, of nobody knows how many (null); and how many of them are out. For stewards and
-- whoever may more. MU006, MU007, MU008, MU009.
create function api.door_counts(token text, show_id bigint) returns table (kind text, name text, expected int, admitted int, away int)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
begin
  perform private.require_right(private.member_of(door_counts.token), 'door');
  perform private.require_show(door_counts.show_id);
  return query
    with used as materialized (
      select k.seat_id, s.gate, s.left_at
      from data.seat_claim k
      join data.booking b on b.booking_id = k.booking_id
      cross join lateral (select max(p) as ordinal from unnest(array_positions(b.seat_ids, k.seat_id)) p) t  -- a ticket that was moved away and back is another
      cross join lateral (select s.gate, s.left_at from private.stay(k.booking_id, t.ordinal) s) s
      where k.show_id = door_counts.show_id and k.used_at is not null and k.booking_id is not null)
    (select 'section', x.name, count(k.seat_id)::int, count(k.used_at)::int, count(u.left_at)::int
     from data.show s
     join data.section x on x.plan_id = s.plan_id
     join data.seat_claim k on k.show_id = s.show_id and k.booking_id is not null
                               and k.seat_id >= x.first_seat_id and k.seat_id < x.first_seat_id + x.seat_count
     left join used u on u.seat_id = k.seat_id
     where s.show_id = door_counts.show_id group by x.section_id, x.name, x.position order by x.position)
    union all
    (select 'gate', u.gate, null, count(*)::int, count(u.left_at)::int from used u group by u.gate order by u.gate);
end
$$;
