-- Every seat of a show, in the order of the plan. `state` is free, held, sold, blocked, or returning, when it was given back and is not
-- on sale again yet; held_by_me for the holder. `mark` is wheelchair,
-- companion, restricted_view or blocked, null where a seat is like others; a standing area has the numbers of entry, in a row without a label.
-- Sections that have no price for this concert are not sold and not listed. MU006, MU007, MU009.
create function api.seats(show_id bigint, token text default null)
  returns table (seat_id bigint, section text, row_label text, seat_label text, grade text, price bigint, state text,
                 mark text)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  me  constant bigint      := private.viewer(seats.token);
  now constant timestamptz := clock_timestamp();
begin
  perform private.require_show(seats.show_id);
  return query
    select r.first_seat_id + n, x.name, r.label, (r.first_number + r.number_step * data.seat_slot(r.gaps, n))::text, p.grade, p.price,
           case when k.until is null or k.until <= now then 'free'
                when k.booking_id is not null then 'sold'
                when k.member_id is null then case when k.until = 'infinity' then 'blocked' else 'returning' end
                when k.offered_until <= now then 'returning'
                when k.member_id = me then 'held_by_me'
                else 'held' end,
           m.mark
    from data.show s
    join data.section x on x.plan_id = s.plan_id
    join data.concert_section g on g.concert_id = s.concert_id and g.section_id = x.section_id
    join data.price p on p.concert_id = g.concert_id and p.grade = g.grade
    join data.seat_row r on r.section_id = x.section_id
    cross join lateral generate_series(0, r.seat_count - 1) n
    left join data.seat_claim k on k.show_id = seats.show_id and k.seat_id = r.first_seat_id + n
    left join data.seat_mark m on m.plan_id = s.plan_id and m.seat_id = r.first_seat_id + n
    where s.show_id = seats.show_id
    order by 1;
end
$$;
