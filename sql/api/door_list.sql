-- What a door needs to know of a show's tickets to go on without the server: of each the SHA-256 of its code, the seat as it is printed, and
-- whether it is `valid`, `used` or `cancelled`; then its section and mark, when and at which gate it was let in, and since when it is out. No code and no name. For stewards and whoever may more. MU006, MU007, MU008, MU009.
create function api.door_list(token text, show_id bigint)
  returns table (code_hash bytea, seat text, state text, section text, mark text, used_at timestamptz, gate text, left_at timestamptz)
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
  perform private.require_right(private.member_of(door_list.token), 'door');
  perform private.require_show(door_list.show_id);
  return query
    select t.code_hash, private.seat_name(t.seat_id), t.state, x.name, m.mark, t.used_at, s.gate, s.left_at
    from private.show_codes(door_list.show_id) t
    cross join lateral (select r.section_id from data.seat_row r where r.first_seat_id <= t.seat_id order by r.first_seat_id desc limit 1) r
    join data.section x on x.section_id = r.section_id
    left join data.seat_mark m on m.seat_id = t.seat_id
    left join lateral (select s.gate, s.left_at from private.stay(t.booking_id, t.ordinal) s where t.used_at is not null) s on true
    order by t.seat_id;
end
$$;
