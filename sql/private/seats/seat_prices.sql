-- What seats (ascending) of a concert cost on a plan, one price each; null when the concert has no such seat there, or one
-- is null or named twice.
create function private.seat_prices(concert_id bigint, plan_id bigint, seat_ids bigint[]) returns bigint[]
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  prices bigint[];
  coins  bigint;
  wanted bigint;
  before bigint;
begin
  foreach wanted in array seat_prices.seat_ids loop
    select case when wanted < b.next_seat_id and b.plan_id = seat_prices.plan_id then b.price end into coins
    from data.price_band b
    where b.concert_id = seat_prices.concert_id and b.first_seat_id <= wanted
    order by b.first_seat_id desc limit 1;
    if coins is null or wanted = before then
      return null;
    end if;
    prices := prices || coins;
    before := wanted;
  end loop;
  return prices;
end
$$;
