-- private.sale_state as a condition that indexes serve. Null when no state is asked for.
create function private.sale_state_condition(state text, now timestamptz) returns text
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return format(case state
    when 'cancelled' then 'c.cancelled_at is not null'
    when 'upcoming'  then 'c.cancelled_at is null and c.booking_opens > %1$L'
    when 'open'      then 'c.cancelled_at is null and c.booking_opens <= %1$L and c.booking_closes > %1$L'
                          ' and (c.last_show is null or c.last_show > %1$L)'
    when 'closed'    then 'c.cancelled_at is null and c.booking_opens <= %1$L'
                          ' and (c.booking_closes <= %1$L or c.last_show <= %1$L)' end, now);
end
$$;
