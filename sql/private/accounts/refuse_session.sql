-- Refuses (MU007) a call of a session that is none, with DETAIL "locked" when it only waits for its member (api.lock_session): a client that shows this keeps its work.
-- Asked when a call is refused anyway, so that no other call looks for it.
create function private.refuse_session(token_hash bytea) returns void
  language plpgsql stable
as $$
begin
  if exists (select from data.session s where s.token_hash = refuse_session.token_hash and s.locked_at is not null) then
    raise exception using errcode = 'MU007', message = 'the session is locked', detail = 'locked';
  end if;
  perform private.refuse('MU007');
end
$$;
