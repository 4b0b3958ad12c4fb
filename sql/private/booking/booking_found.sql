-- The body of api.find_booking. MU006, MU007, MU008, MU009.
create function private.booking_found(token text, asked text)
  returns table (booking_id bigint, booking_no text, concert_id bigint, title text, show_id bigint,
                 starts_at timestamptz, seats text, total bigint, state text, booked_at timestamptz,
                 venue text, time_zone text, seat_count int, singers text, genre text, reason text,
                 moved_from timestamptz, kept boolean, paid bigint,
                 running_minutes int, changes int, singers_en text, venue_en text, poster text, pay text, member_id bigint,
                 member_name text, sold_by text, slip text)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  me     constant data.member := private.changing_member(booking_found.token);
  wanted bigint;
  owner  bigint;
begin
  perform private.require_right(me, 'counter');
  wanted := private.booking_numbered(booking_found.asked);
  -- Whoever walked in is nobody.
  select case when not exists (select from data.counter_sale s where s.booking_id = b.booking_id and s.is_walk_in) then b.member_id end into owner
  from data.booking b where b.booking_id = wanted;
  if not found then
    perform private.refuse('MU006', 'no such booking');
  end if;
  perform private.note_act(me, clock_timestamp(), 'find_booking', 'booking ' || data.booking_no(wanted));
  return query
    select b.*, owner, (select m.name::text from data.member m where m.member_id = owner), c.name::text, nullif(k.slip::text, '')
    from private.bookings_shown(array[wanted]) b
    left join data.counter_sale s on s.booking_id = b.booking_id
    left join data.member c on c.member_id = s.clerk_id
    left join data.shift_money k on k.money_id = s.money_id;
end
$$;
