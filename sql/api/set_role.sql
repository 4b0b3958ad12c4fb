-- Gives somebody else's account another role, with the reason: it holds from the next call on. One that it has already stays as it is. On the record. For administrators;
-- nobody changes their own, so one administrator is always left. MU006 (no such account, or a closed one), MU007, MU008, MU009 (no role, no reason).
create function api.set_role(token text, member_id bigint, role text, reason text) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  me  constant data.member := private.managing_admin(set_role.token, set_role.member_id);
  why constant text        := private.reason_text(set_role.reason);
  was text;
begin
  if private.role_rank(set_role.role) is null then
    perform private.refuse('MU009', 'a role is fan, steward, staff, supervisor or admin');
  end if;
  select m.role into was from data.member m where m.member_id = set_role.member_id;
  if was <> set_role.role then
    update data.member m set role = set_role.role where m.member_id = set_role.member_id;
    perform private.note_act(me, clock_timestamp(), 'set_role', 'member ' || set_role.member_id, why, jsonb_build_object('from', was, 'to', set_role.role));
  end if;
end
$$;
