-- The administrator who is about to change the account of somebody else, and nothing that takes the right away comes between. MU007, MU008 (no administrator; it is
-- one's own account), MU009 (no number), MU006 (no such account, or a closed one).
create function private.managing_admin(token text, member_id bigint) returns data.member
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  me data.member := private.changing_member(managing_admin.token);
begin
  perform private.require_right(me, 'accounts');
  if managing_admin.member_id is null then
    perform private.refuse('MU009', 'member_id is null');
  elsif managing_admin.member_id = me.member_id then
    perform private.refuse('MU008', 'nobody does this to their own account');
  end if;
  perform private.lock_admins();
  me := private.member_of(managing_admin.token);  -- as it is now: the right was taken away meanwhile, or the session ended
  perform private.require_right(me, 'accounts');
  perform from data.member m where m.member_id = managing_admin.member_id and m.closed_at is null for no key update;
  if not found then
    perform private.refuse('MU006', 'no such account');
  end if;
  return me;
end
$$;
