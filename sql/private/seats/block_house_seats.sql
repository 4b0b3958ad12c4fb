-- Blocks the seats of a concert's shows that are marked so in their plan, where they are on sale and nothing was ever done with them; what is not on
-- sale any more is blocked no longer, as nobody counts it. Called when shows, prices or their plan have changed.
create function private.block_house_seats(concert_id bigint) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  if not exists (select from data.show s join data.seat_mark m on m.plan_id = s.plan_id and m.mark = 'blocked'
                 where s.concert_id = block_house_seats.concert_id) then
    return;
  end if;
  delete from data.seat_claim k using data.show s
  where s.concert_id = block_house_seats.concert_id and k.show_id = s.show_id and private.is_house_claim(k)
    and not exists (select from data.price_band b where b.concert_id = s.concert_id and k.seat_id >= b.first_seat_id and k.seat_id < b.next_seat_id);
  insert into data.seat_claim (show_id, seat_id, until)
  select s.show_id, m.seat_id, 'infinity'
  from data.show s
  join data.seat_mark m on m.plan_id = s.plan_id and m.mark = 'blocked'
  join data.price_band b on b.concert_id = s.concert_id and b.section_id = m.section_id
  where s.concert_id = block_house_seats.concert_id
  order by s.show_id, m.seat_id
  on conflict do nothing;
end
$$;
