-- The plan that new shows of a venue are sold from.
create function private.latest_plan_id(venue_id bigint) returns bigint
  language plpgsql stable
as $$
begin
  return (select p.plan_id from data.seat_plan p where p.venue_id = latest_plan_id.venue_id order by p.version desc limit 1);
end
$$;
