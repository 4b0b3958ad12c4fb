-- A search with its texts in their one form. MU009 when it makes no sense.
create function private.checked_search(asked private.search) returns private.search
  language plpgsql immutable
as $$
begin
  asked.query  := private.query_text(asked.query);
  asked.title  := private.query_text(asked.title);
  asked.singer := private.query_text(asked.singer);
  asked.venue  := private.query_text(asked.venue);
  asked.genre  := private.query_text(asked.genre);
  asked.region := private.query_text(asked.region);
  if asked.from_date > asked.to_date or not isfinite(asked.from_date) or not isfinite(asked.to_date)
     or asked.from_date not between '0001-01-01' and '9998-12-31' or asked.to_date not between '0001-01-01' and '9998-12-31' then
    perform private.refuse('MU009', 'these dates are not a period');
  elsif asked.min_price < 0 or asked.max_price < 0 or asked.min_price > asked.max_price then
    perform private.refuse('MU009', 'these prices are not a range');
  elsif asked.sale_state not in ('upcoming', 'open', 'closed', 'cancelled') then
    perform private.refuse('MU009', 'a sale state is upcoming, open, closed or cancelled');
  elsif cardinality(asked.weekdays) = 0 or not private.is_list(asked.weekdays) or cardinality(asked.weekdays) > 7
     or array_position(asked.weekdays, null) is not null or not asked.weekdays <@ '{1,2,3,4,5,6,7}' then
    perform private.refuse('MU009', 'weekdays are 1 (Monday) to 7');
  elsif asked.age_limit not between 0 and 99 then
    perform private.refuse('MU009', 'an age limit is 0 to 99');
  elsif asked.seats_free not between 1 and 200000 then
    perform private.refuse('MU009', 'seats_free is at least 1');
  end if;
  return asked;
end
$$;
