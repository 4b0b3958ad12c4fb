-- Locks somebody else's account, with the reason: nobody logs in to it, and its sessions end at once; or (`locked` false) lets it be used again. On the record. For
-- administrators. MU006 (no such account, or a closed one), MU007, MU008 (also one's own), MU009 (no reason).
create function api.lock_account(token text, member_id bigint, locked boolean, reason text) returns void
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
  me  constant data.member := private.managing_admin(lock_account.token, lock_account.member_id);
  why constant text        := private.reason_text(lock_account.reason);
  now constant timestamptz := clock_timestamp();
begin
  if lock_account.locked is null then
    perform private.refuse('MU009', 'locked is null');
  end if;
  update data.member m set locked_at = case when lock_account.locked then now end
  where m.member_id = lock_account.member_id and (m.locked_at is not null) <> lock_account.locked;
  if found then
    perform private.end_sessions(lock_account.member_id);
    perform private.note_act(me, now, case when lock_account.locked then 'lock_account' else 'unlock_account' end, 'member ' || lock_account.member_id, why);
  end if;
end
$$;
