-- Gives a concert without prices these: its grades, and which sections of these plans have them, by their names.
create function private.add_prices(id bigint, prices jsonb, plan_ids bigint[]) returns void
  language plpgsql volatile
as $$
begin
  insert into data.price (concert_id, grade, price, position)
  select id, p.value ->> 'grade', (p.value ->> 'price')::bigint, p.ordinality
  from jsonb_array_elements(prices) with ordinality p;
  insert into data.concert_section (concert_id, section_id, grade)
  select id, x.section_id, p ->> 'grade'
  from jsonb_array_elements(prices) p
  cross join lateral jsonb_array_elements_text(p -> 'sections') n
  join data.section x on x.name = n
  where x.plan_id = any (plan_ids);
end
$$;
