-- Refuses (MU009) a document's venue that was written for another version of its plan than the latest: somebody else has changed it since. 0 is a
-- venue that is not there yet; where the document says none, none is asked for.
create function private.require_plan_version(item jsonb, venue_id bigint) returns void
  language plpgsql stable
as $$
declare
  latest constant int := (select p.version from data.seat_plan p where p.plan_id = private.latest_plan_id(require_plan_version.venue_id));
begin
  if private.doc_number(item, 'version', 0, 2147483647, coalesce(latest, 0)) <> coalesce(latest, 0) then
    perform private.reject(case when latest is null then private.reason('there is no such venue any more')
                                when (item -> 'version')::int = 0 then private.reason('there is a venue of this name already')
                                else private.reason('its plan was changed since: the latest version is %1', latest::text) end, 'version');
  end if;
end
$$;
