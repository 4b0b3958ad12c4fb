-- Whose sales somebody may read: the own number, or null, which is everybody's. Refuses a period that is none (MU009) and a concert that is not there (MU006; null: of all). MU007, MU008.
create function private.reporting_clerk(token text, from_date date, to_date date, wanted bigint) returns bigint
  language plpgsql volatile
as $$
declare
  me constant data.member := private.member_of(reporting_clerk.token);
begin
  perform private.require_right(me, 'sales_report');
  if (from_date between '0001-01-01' and to_date and to_date <= '9999-12-31') is not true then
    perform private.refuse('MU009', 'a report is from one day to another');
  elsif wanted is not null then
    perform private.require_concert(wanted);
  end if;
  return case when not private.has_right(me, 'all_sales') then me.member_id end;
end
$$;
