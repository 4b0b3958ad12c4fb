-- MU007 unless the session that private.lock_member found is alive; keeps it alive.
create function private.require_live(me private.actor) returns void
  language plpgsql volatile
as $$
begin
  if not me.alive then
    perform private.refuse('MU007');
  end if;
  if me.renew then
    perform private.renew_session(me.token_hash);
  end if;
end
$$;
