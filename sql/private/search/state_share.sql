-- Which share of the concerts to come is in a sale state: the planner would take the two for unrelated.
create function private.state_share(state text, now timestamptz) returns float8
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
declare
  opens constant float8 := private.expected_concerts('c.booking_opens > $1', now);
begin
  return least(1, case state when 'upcoming' then opens
                             when 'open' then greatest(0, private.expected_concerts('c.booking_closes > $1', now) - opens) end
                  / greatest(1, private.expected_concerts($q$coalesce(c.last_show, '-infinity') >= $1$q$, now)));
end
$$;
