-- Locks (not against a call of theirs that is open: it goes on, and keeps nobody waiting) the accounts that can administer, in the order of members, until the end of the transaction: so that of two administrators who take the right from
-- each other at once one is left. Returns who they are. Not called by who has locked an account already.
create function private.lock_admins() returns bigint[]
  language sql volatile
as $$
  select array_agg(a.member_id)
  from (select m.member_id from data.member m where m.role = 'admin' and m.closed_at is null and m.locked_at is null order by m.member_id for no key update) a
$$;
