-- Invariant 10: what a booking knows of a show is kept in data.sale (triggers do), which is what show, concert and prices say.
create function private.broken_sales() returns setof text
  language sql stable
as $$
  select format('show %s is on sale as %s, and should be as %s', coalesce(k.show_id, p.show_id),
                coalesce(private.shortened(k::text), 'none'), coalesce(private.shortened(p::text), 'none'))
  from data.sale k
  full join data.sales(array(select s.show_id from data.show s)) p on p.show_id = k.show_id
  where k is distinct from p
$$;
