-- What an administrator wants to do to a show, or, without one, to a concert: an act that is not done yet. MU007, MU008; a reason is what
-- fans read, so it says something (MU009).
create function private.organiser_act(token text, act text, request_id uuid, concert_id bigint, show_id bigint, reason text)
  returns data.organiser_act
  language plpgsql volatile
as $$
declare
  wanted data.organiser_act;
  me     constant data.member := private.changing_member(token);
begin
  perform private.require_right(me, 'catalogue');
  wanted.act        := act;
  wanted.member_id  := me.member_id;
  wanted.request_id := request_id;
  wanted.concert_id := concert_id;
  wanted.show_id    := show_id;
  wanted.reason     := private.reason_text(reason);
  return wanted;
end
$$;
