-- As private.lock_member, for a call that needs the purse of another member too (null: of none): both are locked, in the order of members.
create function private.lock_members(token text, other bigint) returns private.actor
  language plpgsql volatile
as $$
declare
  me  private.actor;
  own bigint;
begin
  select s.member_id into own from data.session s where s.token_hash = private.token_hash(lock_members.token);
  if other is null or other = own then
    return private.lock_member(lock_members.token);
  elsif private.is_transaction_in_doubt() then
    perform private.require_own_transaction();
  end if;
  lock table data.gate in row share mode;
  if other < own then
    perform from data.purse p where p.member_id = other for no key update;
  end if;
  select p.member_id, p.balance, p.hold_show_id, s.expires_at > clock_timestamp(), s.renew_at <= clock_timestamp(), s.token_hash into me
  from data.session s join data.purse p on p.member_id = s.member_id
  where s.token_hash = private.token_hash(lock_members.token) and not p.is_closed
  for no key update of p;
  if not found then
    perform private.refuse('MU007');
  elsif other > own then
    perform from data.purse p where p.member_id = other for no key update;
  end if;
  return me;
end
$$;
