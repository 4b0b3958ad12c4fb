-- Makes the sums of what was sold at venues anew, whose clock is another now (data.resum_sales).
create function private.resum_sales(venues bigint[]) returns void
  language plpgsql volatile
as $$
declare
  mark  data.sales_mark;
  shows bigint[];
begin
  shows := array(select s.show_id from data.show s join data.seat_plan p on p.plan_id = s.plan_id where p.venue_id = any (resum_sales.venues));
  if cardinality(shows) = 0 then
    return;
  end if;
  select m.* into mark from data.sales_mark m for update;
  delete from data.sales_hour h where h.show_id = any (shows);
  delete from data.sales_month m where m.show_id = any (shows);
  perform private.add_sales(0, mark.booking_id, 0, mark.change_no, shows);
end
$$;
