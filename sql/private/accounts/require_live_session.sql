-- Refuses (MU007) a session that has ended, as private.lock_member found it; keeps a live one alive.
create function private.require_live_session(me private.actor) returns void
  language plpgsql volatile
as $$
begin
  if not me.is_live then
    perform private.refuse_session(me.token_hash);
  end if;
  if me.renewal_due then
    perform private.renew_session(me.token_hash);
  end if;
end
$$;
