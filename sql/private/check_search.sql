-- MU009 unless a search makes sense.
create function private.check_search(query text, from_date date, to_date date, min_price bigint, max_price bigint,
                                     sale_state text, sort text, page_size int) returns void
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  if length(query) > 200 then
    perform private.refuse('MU009', 'the query is too long');
  elsif from_date > to_date or not isfinite(from_date) or not isfinite(to_date)
     or from_date not between '0001-01-01' and '9998-12-31' or to_date not between '0001-01-01' and '9998-12-31' then
    perform private.refuse('MU009', 'these dates are not a period');
  elsif min_price < 0 or max_price < 0 or min_price > max_price then
    perform private.refuse('MU009', 'these prices are not a range');
  elsif sale_state not in ('upcoming', 'open', 'closed', 'cancelled') then
    perform private.refuse('MU009', 'a sale state is upcoming, open, closed or cancelled');
  elsif sort is null or not exists (select from private.search_order(sort) o where o.key is not null) then
    perform private.refuse('MU009', 'sort by date, opens, new, price or title');
  elsif page_size is null or page_size not between 1 and 500 then
    perform private.refuse('MU009', 'a page has 1 to 500 concerts');
  end if;
end
$$;
