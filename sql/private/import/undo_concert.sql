-- Takes back what an import did to a concert at an instant. GONE1 when it is not there any more, BACK1 when it is as before already,
-- MU009 with the reason when it has to stay as it is: who has bought or waited since
-- did so for what the import made of it.
create function private.undo_concert(id bigint, before jsonb, after jsonb, since timestamptz) returns void
  language plpgsql volatile
as $$
declare
  present constant jsonb := private.concert_facts(id);
begin
  if after is null then
    perform private.refuse('MU009', 'it was removed, and comes back by another import');
  elsif present is null then
    raise sqlstate 'GONE1';
  elsif present = before then
    raise sqlstate 'BACK1';
  elsif present <> after then
    perform private.refuse('MU009', 'it was changed since');
  elsif before is null then
    perform private.remove_concert(id);
  elsif exists (select from data.booking b where b.concert_id = id and b.booked_at >= since and b.state = 'booked') then
    perform private.refuse('MU009', 'it was sold since');
  elsif exists (select from data.waiting_entry e join data.show s on s.show_id = e.show_id
                where s.concert_id = id and e.joined_at >= since and e.state in ('waiting', 'offered')) then
    perform private.refuse('MU009', 'somebody waits for it since');
  else
    perform private.require_harmless(id, before);
    perform private.change_concert(id, present, before);
    perform private.refresh_concert(id);
  end if;
end
$$;
