-- Ends the member's live holds of a show, in ascending seat order. Returns how many there were.
create function private.release_holds(member_id bigint, show_id bigint, now timestamptz) returns int
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  released int;
begin
  update data.seat_claim k set until = release_holds.now, changed = pg_current_xact_id()
  from (select h.seat_id from data.seat_claim h
        where h.show_id = release_holds.show_id and h.member_id = release_holds.member_id
          and h.booking_id is null and h.until > release_holds.now
        order by h.seat_id for update) mine
  where k.show_id = release_holds.show_id and k.seat_id = mine.seat_id;
  get diagnostics released = row_count;
  return released;
end
$$;
