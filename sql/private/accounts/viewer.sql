-- The member who looks: null for a guest (no token), the member of a live session, MU007 for a token that is dead. Writes
-- nothing, so that browsing works on a standby server and in parallel.
create function private.viewer(token text) returns bigint
  language plpgsql stable
as $$
declare
  me bigint;
begin
  if viewer.token is null then
    return null;
  end if;
  select s.member_id into me from data.session s
  where s.token_hash = private.token_hash(viewer.token) and s.expires_at > clock_timestamp();
  if not found then
    perform private.refuse_session(private.token_hash(viewer.token));
  end if;
  return me;
end
$$;
