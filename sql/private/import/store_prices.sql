-- Gives a concert these prices instead of the present ones, on every plan that its shows are sold from and on the venue's latest.
create function private.store_prices(id bigint, prices jsonb) returns void
  language plpgsql volatile
as $$
begin
  delete from data.concert_section g where g.concert_id = id;
  delete from data.price p where p.concert_id = id;
  perform private.add_prices(id, prices, array(
    select s.plan_id from data.show s where s.concert_id = id
    union select private.latest_plan_id(c.venue_id) from data.concert c where c.concert_id = id));
end
$$;
