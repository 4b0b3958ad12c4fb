-- As private.require_secret, of the password. MU008, MU009, MU010.
create function private.require_password(member_id bigint, password text) returns void
  language plpgsql volatile
as $$
begin
  perform private.require_secret(member_id, password, false);
end
$$;
