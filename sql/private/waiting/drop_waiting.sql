-- What becomes of the waiting lists of shows that an import is about to remove: who waits is told, and each entry says from now on what it waited
-- for. Bookings are stopped.
create function private.drop_waiting(show_ids bigint[]) returns void
  language plpgsql volatile
as $$
begin
  if show_ids is null then
    return;
  end if;
  perform private.end_waiting(private.live_entries(show_ids), 'dropped', clock_timestamp());
  update data.waiting_entry e set concert_id = s.concert_id, starts = s.starts_at
  from data.show s where s.show_id = any (show_ids) and e.show_id = s.show_id and e.concert_id is null;
end
$$;
