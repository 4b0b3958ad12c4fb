-- Finds the session's member and locks the purse until the end of the transaction: the first step of each call that changes
-- something. All calls of one member run one after the other, so that repeated requests, double bookings and balances need
-- no other care. `is_live` is false for a session that has ended: a call with a request id looks for a repeated request
-- first, then asks for a live session (private.require_live_session). An unknown token is MU007 at once,
-- and so is one of an account that was closed while this waited for the purse.
create function private.lock_member(token text) returns private.actor
  language plpgsql volatile
as $$
declare
  me private.actor;
begin
  if private.is_transaction_in_doubt() then
    perform private.require_own_transaction();
  end if;
  lock table data.gate in row share mode;  -- private.try_to_stop_bookings
  select p.member_id, p.balance, p.hold_show_id,
         s.expires_at > clock_timestamp(), s.renew_at <= clock_timestamp(), s.token_hash
  into me
  from data.session s join data.purse p on p.member_id = s.member_id
  where s.token_hash = private.token_hash(lock_member.token) and not p.is_closed
  for no key update of p;
  if not found then
    perform private.refuse('MU007');
  end if;
  return me;
end
$$;
