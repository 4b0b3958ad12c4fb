-- When a hold of these seats ends: as the member's present hold does while one of its seats is kept, else the setting hold_duration from now.
create function private.hold_end(member_id bigint, show_id bigint, seat_ids bigint[], now timestamptz) returns timestamptz
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  expires_at timestamptz;
begin
  -- Looked up seat by seat: a plan made while the table was empty would read the whole show.
  select min(k.until) into expires_at
  from unnest(hold_end.seat_ids) wanted
  cross join lateral (select c.* from data.seat_claim c
                      where c.show_id = hold_end.show_id and c.seat_id = wanted offset 0) k
  where k.member_id = hold_end.member_id and k.booking_id is null and k.until > hold_end.now;
  return coalesce(expires_at, hold_end.now + private.setting('hold_duration')::interval);
end
$$;
