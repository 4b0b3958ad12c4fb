-- The shift that a clerk has open, which is the last one, as one is closed before another is opened; null when there is none. The clerk's purse is locked by the caller, and so no
-- other call opens or closes one.
create function private.open_shift_of(member_id bigint) returns bigint
  language plpgsql stable
as $$
#variable_conflict use_column
begin
  return (select s.shift_id from (select l.shift_id from data.shift l where l.member_id = open_shift_of.member_id order by l.shift_id desc limit 1) s
          where not exists (select from data.shift_close c where c.shift_id = s.shift_id));
end
$$;
