-- Takes back what an import did to a venue. GONE1 when it is not there any more, BACK1 when it is as before already,
-- MU009 with the reason when it has to stay as it is.
create function private.undo_venue(id bigint, before jsonb, after jsonb) returns void
  language plpgsql volatile
as $$
declare
  present constant jsonb := private.venue_facts(id);
begin
  if after is null then
    perform private.refuse('MU009', 'it was removed, and comes back by another import');
  elsif present is null then
    raise sqlstate 'GONE1';
  elsif present = before then
    raise sqlstate 'BACK1';
  elsif present <> after then
    perform private.refuse('MU009', 'it was changed since');
  elsif before is not null then
    perform private.import_venue(private.venue_document(before));
    update data.seat_plan p set is_generated = before ? 'seats'
    where p.plan_id = private.latest_plan_id(id) and p.is_generated <> before ? 'seats';
  elsif exists (select from data.concert c where c.venue_id = id)
     or exists (select from data.seat_plan p join data.show s on s.plan_id = p.plan_id where p.venue_id = id) then
    perform private.refuse('MU009', 'it has concerts');
  else
    delete from data.seat_plan p where p.venue_id = id;
    delete from data.venue v where v.venue_id = id;
  end if;
end
$$;
