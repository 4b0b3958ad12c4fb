-- Closes the member's account: nobody logs in to it again, its sessions end, its places in waiting lists and its holds are given up, and its
-- e-mail may be used for a new one. What is personal goes, with what was liked, saved and switched off; what was booked and paid stays under
-- the member's number alone. MU007, MU009 (no password), MU010, MU008 (a wrong password), MU009 (bookings of shows to come,
-- or coins, are left, or no other administrator would be).
create function api.close_my_account(token text, password text) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set client_min_messages = warning
as $$
#variable_conflict use_column
declare
  me constant private.actor := private.lock_member(close_my_account.token);
  is_booked boolean;
begin
  perform private.require_live_session(me);
  -- Before the account is locked for its password: all administrators are locked in one order.
  if exists (select from data.member m where m.member_id = me.member_id and m.role = 'admin') and private.lock_admins() = array[me.member_id] then
    perform private.refuse('MU009', 'no other administrator is left', detail => 'last_admin');
  end if;
  perform private.require_password(me.member_id, close_my_account.password);
  is_booked := exists (select from data.booking b join data.show s on s.show_id = b.show_id
                       where b.member_id = me.member_id and b.state = 'booked' and s.starts_at > clock_timestamp());
  if is_booked or me.balance > 0 then
    perform private.refuse('MU009', concat_ws(' and ', case when is_booked then 'live bookings' end, case when me.balance > 0 then 'coins' end)
                                    || ' are left');
  end if;
  perform private.close_account(me);
end
$$;
