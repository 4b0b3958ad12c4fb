-- Refuses a hold that a setting does not allow: the member could not pay for it (MU004), or too many were made by the member, from
-- this client address or over this login role (MU010). All of this is off in a fresh deployment. Counts the hold. One that is
-- rolled back is not counted, and holds nothing.
create function private.require_fair_hold(me private.actor, prices bigint[], now timestamptz) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  place   constant text        := coalesce(host(inet_client_addr()), 'local');
  since   constant timestamptz := require_fair_hold.now - private.setting('hold_window')::interval;
begin
  if private.setting('hold_needs_balance')::boolean and me.balance < (select sum(p) from unnest(prices) p) then
    perform private.refuse('MU004');
  elsif (select count(*) from data.hold_call c where c.member_id = me.member_id and c.at > since)
          >= nullif(private.setting('holds_per_member')::bigint, 0)
     or (select count(*) from data.hold_call c where c.address = place and c.at > since)
          >= nullif(private.setting('holds_per_address')::bigint, 0)
     or (select count(*) from data.hold_call c where c.login = session_user and c.at > since)
          >= nullif(private.setting('holds_per_login')::bigint, 0) then
    perform private.refuse('MU010', 'too many seats were held, try again later');
  end if;
  insert into data.hold_call (at, member_id, address, login)
  values (require_fair_hold.now, me.member_id, place, session_user);
  delete from data.hold_call where ctid = any (array(
    select c.ctid from data.hold_call c where c.at < since order by c.at limit 20 for update skip locked));
end
$$;
