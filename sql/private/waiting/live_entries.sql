-- Who waits for these shows, or is offered seats of them.
create function private.live_entries(show_ids bigint[]) returns bigint[]
  language sql stable
as $$
  select array_agg(e.entry_id) from data.waiting_entry e where e.show_id = any (show_ids) and e.state in ('waiting', 'offered')
$$;
