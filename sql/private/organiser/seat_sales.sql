-- The body of api.seat_sales.
create function private.seat_sales(token text, wanted_show bigint)
  returns table (seat_id bigint, price bigint, sold_at timestamptz, returned_at timestamptz)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  clerk constant bigint := private.reporting_clerk(seat_sales.token, '0001-01-01', '9999-12-31', null);
begin
  perform private.require_show(wanted_show);
  return query
    with booking as materialized (
      select distinct k.booking_id from data.seat_claim k where k.show_id = wanted_show and k.booking_id is not null
      union
      select b.booking_id from data.booking b where b.show_id = wanted_show and b.state = 'cancelled')
    select o.seat_id, (coalesce(e.price, k.price) - coalesce(l.difference, 0))::bigint, coalesce(m.at, b.booked_at), c.cancelled_at
    from booking f
    join data.booking b on b.booking_id = f.booking_id
    cross join lateral unnest(b.seat_ids) with ordinality o (seat_id, ordinal)
    left join data.cancelled_ticket c on c.booking_id = b.booking_id and c.ordinal = o.ordinal
    left join data.reseat m on m.booking_id = b.booking_id and m.new_ordinal = o.ordinal
    -- Of a ticket that was moved, the last one that it became has the price, and each move its difference.
    left join lateral (
      with recursive moved as (
        select r.new_ordinal, r.difference from data.reseat r where c.act = 'reseat' and r.booking_id = b.booking_id and r.ordinal = o.ordinal
        union all
        select r.new_ordinal, v.difference + r.difference from moved v join data.reseat r on r.booking_id = b.booking_id and r.ordinal = v.new_ordinal)
      select v.new_ordinal, v.difference from moved v order by v.new_ordinal desc limit 1) l on true
    left join data.cancelled_ticket e on e.booking_id = b.booking_id and e.ordinal = coalesce(l.new_ordinal, o.ordinal::int)
    left join data.seat_claim k on k.show_id = b.show_id and k.booking_id = b.booking_id and k.seat_id = b.seat_ids[coalesce(l.new_ordinal, o.ordinal::int)] and e.booking_id is null
    where clerk is null or exists (select from data.counter_sale x where x.booking_id = b.booking_id and x.clerk_id = clerk)
    order by 3, o.seat_id;
end
$$;
