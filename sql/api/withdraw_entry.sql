-- Takes an entry back before its draw closes; again changes nothing. MU001 from the close on. MU006, MU007, MU008 (somebody else's).
create function api.withdraw_entry(token text, entry_id bigint) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  me    constant private.actor := private.lock_member(withdraw_entry.token);
  entry data.draw_entry;
begin
  perform private.require_live_session(me);
  select e.* into entry from data.draw_entry e where e.entry_id = withdraw_entry.entry_id;
  if entry.entry_id is null then
    perform private.refuse('MU006');
  elsif entry.member_id <> me.member_id then
    perform private.refuse('MU008');
  end if;
  perform pg_advisory_xact_lock_shared(hashtextextended('draw', entry.phase_id));
  if exists (select from data.draw d where d.phase_id = entry.phase_id)
     or not exists (select from data.sale_phase f where f.phase_id = entry.phase_id and clock_timestamp() < f.closes) then
    perform private.refuse('MU001', 'the draw is closed');
  end if;
  update data.draw_entry e set withdrawn_at = clock_timestamp() where e.entry_id = withdraw_entry.entry_id and e.withdrawn_at is null;
end
$$;
