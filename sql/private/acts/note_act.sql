-- Writes down what somebody of the house did to another's booking, money or seat.
create function private.note_act(me data.member, at timestamptz, act text, object text, reason text default '', detail jsonb default '{}') returns void
  language plpgsql volatile
as $$
begin
  insert into data.staff_act (at, member_id, role, login, act, object, reason, detail)
  values (note_act.at, me.member_id, me.role, session_user, note_act.act, note_act.object, note_act.reason, note_act.detail);
end
$$;
