-- The member of a live session; MU007 when there is none. Keeps the session alive.
create function private.member_of(token text) returns data.member
  language plpgsql volatile
as $$
declare
  hash constant bytea := private.token_hash(member_of.token);
  me   data.member;
  due  boolean;
begin
  select m.* into me from data.session s join data.member m on m.member_id = s.member_id
  where s.token_hash = hash and s.expires_at > clock_timestamp();
  if not found then
    perform private.refuse_session(hash);
  end if;
  select s.renew_at <= clock_timestamp() into due from data.session s where s.token_hash = hash;
  if due then
    perform private.renew_session(hash);
  end if;
  return me;
end
$$;
