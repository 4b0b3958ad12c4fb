-- Refuses a session that has ended (MU007) and a member who is no clerk (MU008). Returns who it is.
create function private.require_clerk(me private.actor) returns data.member
  language plpgsql volatile
as $$
declare
  clerk data.member;
begin
  perform private.require_live_session(me);
  select m.* into clerk from data.member m where m.member_id = me.member_id;
  perform private.require_right(clerk, 'counter');
  return clerk;
end
$$;
