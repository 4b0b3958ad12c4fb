-- The act of an administrator under a request id, when it has been done: the same request again is answered with it. MU013 when it was
-- for anything else, MU009 without an id.
create function private.earlier_act(wanted data.organiser_act) returns data.organiser_act
  language plpgsql stable
as $$
declare
  earlier data.organiser_act;
begin
  if wanted.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  select a.* into earlier from data.organiser_act a where a.member_id = wanted.member_id and a.request_id = wanted.request_id;
  if earlier.act_id is null then
    perform private.require_new_request(wanted.member_id, wanted.request_id);
    return null;
  end if;
  if (earlier.act, earlier.show_id, earlier.reason, earlier.compensation_percent, earlier.starts)
       is distinct from (wanted.act, wanted.show_id, wanted.reason, wanted.compensation_percent, wanted.starts)
     or earlier.concert_id is distinct from coalesce(wanted.concert_id, earlier.concert_id) then
    perform private.refuse('MU013');
  end if;
  return earlier;
end
$$;
