-- Why the house does something to a booking, in its one form: members read it, so it says something. MU009.
create function private.reason_text(value text) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  reason text;
begin
  if octet_length(value) <= 13000 then
    reason := private.block_text(value, 'the reason');
  end if;
  if coalesce(length(reason), 0) not between 1 and 1000 then
    perform private.refuse('MU009', 'a reason has 1 to 1000 characters');
  end if;
  return reason;
end
$$;
