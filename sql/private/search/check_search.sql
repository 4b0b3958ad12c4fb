-- MU009 unless a search makes sense.
create function private.check_search(asked private.search) returns void
  language plpgsql immutable
as $$
declare
  a constant private.search := asked;
begin
  if greatest(length(a.query), length(a.title), length(a.singer), length(a.venue), length(a.genre), length(a.region)) > 200 then
    perform private.refuse('MU009', 'the query is too long');
  elsif a.from_date > a.to_date or not isfinite(a.from_date) or not isfinite(a.to_date)
     or a.from_date not between '0001-01-01' and '9998-12-31' or a.to_date not between '0001-01-01' and '9998-12-31' then
    perform private.refuse('MU009', 'these dates are not a period');
  elsif a.min_price < 0 or a.max_price < 0 or a.min_price > a.max_price then
    perform private.refuse('MU009', 'these prices are not a range');
  elsif a.sale_state not in ('upcoming', 'open', 'closed', 'cancelled') then
    perform private.refuse('MU009', 'a sale state is upcoming, open, closed or cancelled');
  elsif cardinality(a.weekdays) = 0 or array_ndims(a.weekdays) > 1 or cardinality(a.weekdays) > 7
     or array_position(a.weekdays, null) is not null or not a.weekdays <@ '{1,2,3,4,5,6,7}' then
    perform private.refuse('MU009', 'weekdays are 1 (Monday) to 7');
  elsif a.age_limit not between 0 and 99 then
    perform private.refuse('MU009', 'an age limit is 0 to 99');
  elsif a.seats_free not between 1 and 200000 then
    perform private.refuse('MU009', 'seats_free is at least 1');
  end if;
end
$$;
