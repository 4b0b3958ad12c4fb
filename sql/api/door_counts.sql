-- How many of a show are in: by `section`, of how many that are expected, and by `gate`, of nobody knows how many (null). For stewards and whoever may
-- more. MU006, MU007, MU008, MU009.
create function api.door_counts(token text, show_id bigint) returns table (kind text, name text, expected int, admitted int)
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
    (select 'section', x.name, count(k.seat_id)::int, count(k.used_at)::int
     from data.show s
     join data.section x on x.plan_id = s.plan_id
     join data.seat_claim k on k.show_id = s.show_id and k.booking_id is not null
                               and k.seat_id >= x.first_seat_id and k.seat_id < x.first_seat_id + x.seat_count
     where s.show_id = door_counts.show_id group by x.section_id, x.name, x.position order by x.position)
    union all
    (select 'gate', a.gate, null, count(*)::int
     from data.seat_claim k
     cross join lateral (select a.gate from data.booking b join data.admission a on a.booking_id = b.booking_id and b.seat_ids[a.ordinal] = k.seat_id
                         where b.booking_id = k.booking_id order by a.admission_id desc limit 1) a
     where k.show_id = door_counts.show_id and k.used_at is not null and k.booking_id is not null
     group by a.gate order by a.gate);
end
$$;
