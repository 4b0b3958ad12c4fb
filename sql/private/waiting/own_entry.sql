-- The entry of a waiting list that a member means; the purse is locked, so it stays what it is. MU006, MU007, MU008, MU009.
create function private.own_entry(me private.actor, entry_id bigint) returns data.waiting_entry
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  entry data.waiting_entry;
begin
  perform private.require_live_session(me);
  select e.* into entry from data.waiting_entry e where e.entry_id = own_entry.entry_id;
  if own_entry.entry_id is null then
    perform private.refuse('MU009', 'entry_id is null');
  elsif entry.entry_id is null then
    perform private.refuse('MU006', 'no such entry');
  elsif entry.member_id <> me.member_id then
    perform private.refuse('MU008');
  end if;
  return entry;
end
$$;
