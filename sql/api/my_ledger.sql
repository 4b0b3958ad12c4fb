-- Every movement of the member's coins, the newest first. MU007.
create function api.my_ledger(token text)
  returns table (entry_id bigint, at timestamptz, kind text, amount bigint, balance bigint, booking_id bigint)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  me constant data.member := private.member_of(my_ledger.token);
begin
  return query
    select l.entry_id, l.at, l.kind::text, l.amount, l.balance::bigint, l.booking_id
    from data.ledger l where l.member_id = me.member_id order by l.entry_id desc;
end
$$;
