-- The lines of one of the functions broken_*. Damage may be such that it cannot even look: that is a line as well, and the others
-- go on.
create function private.complaints(check_name text) returns setof text
  language plpgsql stable
as $$
declare
  reason text;
begin
  return query execute format('select * from private.%I()', check_name);
exception when others then
  get stacked diagnostics reason = message_text;
  return next format('%s cannot look: %s', check_name, reason);
end
$$;
