-- Removes a concert of which nothing was ever sold and that nobody holds or waited for. MU009 with the reason when it has to stay. Who could book
-- it at this moment must not, so bookings are stopped unless its sale is not near.
create function private.remove_concert(id bigint) returns void
  language plpgsql volatile
as $$
begin
  if exists (select from data.concert c where c.concert_id = id and c.booking_opens < clock_timestamp() + interval '5 minutes'
                                             and c.booking_closes > clock_timestamp()) then
    perform private.stop_bookings();
  end if;
  perform from data.sale k join data.show s on s.show_id = k.show_id where s.concert_id = id for update of k;  -- who is about to wait does so before or not
  if exists (select from data.booking b where b.concert_id = id) then
    perform private.refuse('MU009', 'it was sold');
  elsif exists (select from data.seat_claim k join data.show s on s.show_id = k.show_id where s.concert_id = id and k.until > clock_timestamp()
                  and not private.is_house_claim(k)) then
    perform private.refuse('MU009', 'seats of it are held');
  elsif exists (select from data.waiting_entry e left join data.show s on s.show_id = e.show_id
                where s.concert_id = id or e.concert_id = id) then
    perform private.refuse('MU009', 'somebody waited for it');
  elsif exists (select from data.sale_phase f where f.concert_id = id
                and (exists (select from data.draw_entry e where e.phase_id = f.phase_id) or exists (select from data.tick_ask t where t.phase_id = f.phase_id)
                     or exists (select from data.phase_code c where c.phase_id = f.phase_id and c.member_id is not null))) then
    perform private.refuse('MU009', 'somebody entered its sale');
  elsif exists (select from data.organiser_act a where a.concert_id = id) then
    perform private.refuse('MU009', 'its organiser cancelled or moved it, which is in the books');
  end if;
  delete from data.seat_claim k using data.show s where s.concert_id = id and k.show_id = s.show_id;
  delete from data.show s where s.concert_id = id;
  delete from data.concert_section g where g.concert_id = id;
  delete from data.concert c where c.concert_id = id;
end
$$;
