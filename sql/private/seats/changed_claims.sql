-- The claims of a show that api.seat_states reports: all live ones without a mark, else those written since the mark and
-- the holds that ran out since.
create function private.changed_claims(show_id bigint, mark private.seat_cursor, now timestamptz)
  returns setof data.seat_claim
  language plpgsql stable
as $$
#variable_conflict use_column
begin
  if mark.xid is null or mark.stray then
    return query
      select k.* from data.seat_claim k where k.show_id = changed_claims.show_id and k.until > changed_claims.now;
  else
    return query
      select k.* from data.seat_claim k where k.show_id = changed_claims.show_id and k.changed >= mark.xid
      union all
      select k.* from data.seat_claim k
      where k.show_id = changed_claims.show_id and k.changed < mark.xid
        and k.booking_id is null and k.member_id is not null
        and k.until > mark.at and k.until <= changed_claims.now;
  end if;
end
$$;
