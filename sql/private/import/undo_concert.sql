-- Takes back what an import did to a concert. MU009 with the reason when it has to stay as it is.
create function private.undo_concert(id bigint, before jsonb, after jsonb) returns void
  language plpgsql volatile
as $$
declare
  present constant jsonb := private.concert_facts(id);
begin
  if after is null then
    perform private.refuse('MU009', 'it was removed, and comes back by another import');
  elsif present is null then
    perform private.refuse('MU009', 'it is not there any more');
  elsif present <> after then
    perform private.refuse('MU009', 'it was changed since');
  elsif before is null then
    perform private.remove_concert(id);
  else
    perform private.require_harmless(id, before);
    perform private.change_concert(id, present, before);
  end if;
end
$$;
