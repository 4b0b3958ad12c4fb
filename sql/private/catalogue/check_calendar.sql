-- Refuses (MU009) days that a calendar cannot show, and a mode that there is not.
create function private.check_calendar(from_date date, to_date date, mode text) returns void
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  if mode is null or mode not in ('shows', 'opens') then
    perform private.refuse('MU009', 'a calendar shows "shows" or "opens"');
  elsif from_date is null or to_date is null or not isfinite(from_date) or not isfinite(to_date) or from_date > to_date
     or to_date - from_date > 61 or from_date not between '0001-01-01' and '9998-12-31' then
    perform private.refuse('MU009', 'a calendar shows 1 to 62 days');
  end if;
end
$$;
