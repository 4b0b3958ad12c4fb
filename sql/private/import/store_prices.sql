-- Gives a concert these prices: its grades, and which sections have them, on every plan that its shows are sold from and on the
-- venue's latest.
create function private.store_prices(id bigint, prices jsonb) returns void
  language plpgsql volatile
as $$
begin
  delete from data.concert_section g where g.concert_id = id;
  delete from data.price p where p.concert_id = id;
  insert into data.price (concert_id, grade, price, position)
  select id, p.value ->> 'grade', (p.value ->> 'price')::bigint, p.ordinality
  from jsonb_array_elements(prices) with ordinality p;
  insert into data.concert_section (concert_id, section_id, grade)
  select id, x.section_id, p ->> 'grade'
  from jsonb_array_elements(prices) p
  cross join lateral jsonb_array_elements_text(p -> 'sections') n
  join data.section x on x.name = n
  where x.plan_id in (select s.plan_id from data.show s where s.concert_id = id
                      union select private.latest_plan_id(c.venue_id) from data.concert c where c.concert_id = id);
end
$$;
