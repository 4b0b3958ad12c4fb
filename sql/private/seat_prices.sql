-- What seats (ascending) of a concert cost on a plan, one price each. MU006 for a seat that the plan or the concert does not
-- have, MU009 for null.
create function private.seat_prices(concert_id bigint, plan_id bigint, seat_ids bigint[]) returns bigint[]
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  prices bigint[];
  coins  bigint;
  wanted bigint;
begin
  foreach wanted in array seat_prices.seat_ids loop
    select case when wanted < b.next_seat_id and b.plan_id = seat_prices.plan_id then b.price end into coins
    from data.price_band b
    where b.concert_id = seat_prices.concert_id and b.first_seat_id <= wanted
    order by b.first_seat_id desc limit 1;
    if coins is null then
      perform private.refuse(case when wanted is null then 'MU009' else 'MU006' end, 'no such seat in this show');
    end if;
    prices := prices || coins;
  end loop;
  return prices;
end
$$;
