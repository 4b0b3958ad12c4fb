-- Refuses a shift that is not there (MU006, MU009), somebody else's (MU008), and one that is closed (MU015).
create function private.require_own_shift(me bigint, shift_id bigint) returns void
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  owner bigint;
begin
  if require_own_shift.shift_id is null then
    perform private.refuse('MU009', 'shift_id is null');
  end if;
  select s.member_id into owner from data.shift s where s.shift_id = require_own_shift.shift_id;
  if owner is null then
    perform private.refuse('MU006', 'no such shift');
  elsif owner <> me then
    perform private.refuse('MU008', 'this is the shift of somebody else');
  elsif exists (select from data.shift_close c where c.shift_id = require_own_shift.shift_id) then
    perform private.refuse('MU015', 'the shift is closed');
  end if;
end
$$;
