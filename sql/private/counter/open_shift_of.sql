-- The shift that a clerk has open; null when there is none. The clerk's purse is locked by the caller, and so no other call opens or closes one.
create function private.open_shift_of(member_id bigint) returns bigint
  language sql stable
as $$
  select s.shift_id from data.shift s
  where s.member_id = open_shift_of.member_id and not exists (select from data.shift_close c where c.shift_id = s.shift_id)
$$;
