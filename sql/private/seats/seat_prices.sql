-- What seats (ascending) of a show cost, one price each; null when one is not sold there, is null or named twice. The arrays are
-- those of data.sale.
create function private.seat_prices(first_seat_ids bigint[], prices bigint[], seat_ids bigint[]) returns bigint[]
  language plpgsql immutable
as $$
declare
  coins  bigint[];
  wanted bigint;
  before bigint;
begin
  foreach wanted in array seat_prices.seat_ids loop
    coins := coins || seat_prices.prices[width_bucket(wanted, seat_prices.first_seat_ids)];
    if coins[cardinality(coins)] is null or wanted = before then
      return null;
    end if;
    before := wanted;
  end loop;
  return coins;
end
$$;
