-- Changes what the member told of themselves; null leaves it as it is, and an empty telephone number takes it away. A birth date is given
-- once: who is old enough was asked of it, so the house changes it. MU007, MU009, MU008 (another birth date than the one that was given).
create function api.set_my_details(token text, name text default null, birth_date date default null, phone text default null,
                                   language text default null) returns void
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
  me     constant private.actor := private.lock_member(set_my_details.token);
  called text;
  number text;
begin
  perform private.require_live_session(me);
  if set_my_details.name is not null then
    called := private.name_text(set_my_details.name, 80);
  end if;
  number := private.phone_text(set_my_details.phone);
  perform private.check_birth_date(set_my_details.birth_date);
  if set_my_details.language not in ('ko', 'en') then
    perform private.refuse('MU009', 'a language is ko or en');
  elsif set_my_details.birth_date <> (select m.birth_date from data.member m where m.member_id = me.member_id) then
    perform private.refuse('MU008', 'a birth date is given once');
  end if;
  update data.member m
  set name       = coalesce(called, m.name),
      birth_date = coalesce(m.birth_date, set_my_details.birth_date),
      phone      = case when set_my_details.phone is null then m.phone else number end,
      language   = coalesce(set_my_details.language, m.language)
  where m.member_id = me.member_id;
end
$$;
