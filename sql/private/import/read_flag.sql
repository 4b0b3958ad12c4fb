-- What a document's concert says of something that holds or does not: the fact, or none (not said: as it is at present). MU009 with the reason.
create function private.read_flag(item jsonb, present jsonb, flag text) returns jsonb
  language plpgsql stable
as $$
begin
  if coalesce(item -> flag, 'null') not in ('true', 'false', 'null') then
    perform private.reject(private.reason('"%L1" is neither true nor false', flag), flag);
  end if;
  return case when case when item ? flag then item -> flag = 'true' else coalesce(present ? flag, false) end then jsonb_build_object(flag, true) else '{}' end;
end
$$;
