-- Does a setting limit what may be held (private.require_fair_hold)?
create function private.are_holds_limited() returns boolean
  language plpgsql stable  -- in sql it would be planned in each call, as what asks a table is not inlined
as $$
begin
  return (select bool_or(t.value not in ('0', 'false')) from data.setting t
          where t.name in ('holds_per_member', 'holds_per_address', 'holds_per_login', 'hold_needs_balance'));
end
$$;
