-- Gives up what a member has and waits for, and forgets who it was; the number stays, for the ledger and the bookings. The purse is locked by
-- the caller, and says from now on that it is closed: a call that waits for it ends as if its session had.
create function private.close_account(me private.actor) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now   constant timestamptz := clock_timestamp();
  entry data.waiting_entry;
begin
  if me.hold_show_id is not null then
    perform private.release_holds(me.member_id, me.hold_show_id, '{}', now);
  end if;
  for entry in
    select e.* from data.waiting_entry e where e.member_id = me.member_id and e.state in ('waiting', 'offered') order by e.show_id
  loop
    perform private.leave_list(entry);
  end loop;
  update data.purse p set is_closed = true, hold_show_id = null where p.member_id = me.member_id;
  update data.mail m set state = 'dropped' where m.member_id = me.member_id and m.state = 'due';
  delete from data.favourite_concert f where f.member_id = me.member_id;
  delete from data.favourite_singer f where f.member_id = me.member_id;
  delete from data.saved_search s where s.member_id = me.member_id;
  delete from data.unwanted_notice u where u.member_id = me.member_id;
  delete from data.session s where s.member_id = me.member_id;
  update data.member m
  set email = null, name = null, birth_date = null, phone = null, pin_hash = null, password_hash = 'none', closed_at = now
  where m.member_id = me.member_id;
end
$$;
