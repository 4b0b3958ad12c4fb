-- Which share of the concerts to come is in a sale state, open or upcoming. Asked for by itself, as the planner would take the
-- state and being to come for unrelated.
create function private.sale_state_share(state text, now timestamptz) returns float8
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
declare
  upcoming   constant float8 := private.expected_concerts('c.booking_opens > $1', now);
  not_closed float8;
begin
  if state = 'open' then
    not_closed := private.expected_concerts('c.booking_closes > $1', now);
  end if;
  return least(1, case state when 'upcoming' then upcoming when 'open' then greatest(0, not_closed - upcoming) end
                  / greatest(1, private.expected_concerts($q$coalesce(c.last_show, '-infinity') >= $1$q$, now)));
end
$$;
