-- The claims of a show that api.seat_states reports. Without a cursor, or with one that is ahead of this server: all live
-- ones. Else those written since, and those that ran out since: holds, and what was given back.
create function private.changed_claims(show_id bigint, since private.seat_cursor, now timestamptz)
  returns setof data.seat_claim
  language plpgsql stable
as $$
#variable_conflict use_column
begin
  if since.xid is null or since.is_ahead then
    return query
      select k.* from data.seat_claim k where k.show_id = changed_claims.show_id and k.until > changed_claims.now;
  else
    return query
      select k.* from data.seat_claim k where k.show_id = changed_claims.show_id and k.changed >= since.xid
      union all
      select k.* from data.seat_claim k
      where k.show_id = changed_claims.show_id and k.changed < since.xid
        and k.booking_id is null and k.until > since.at and k.until <= changed_claims.now;
  end if;
end
$$;
