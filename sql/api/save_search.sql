-- Keeps a search under a name; the same name again replaces it. `filters` has parameters of api.search_concerts by name. At
-- most 50 a member. MU007, MU009.
create function api.save_search(token text, name text, filters jsonb) returns bigint
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
  me    constant private.actor := private.lock_member(save_search.token);
  label text;
  kept  jsonb;
  id    bigint;
begin
  perform private.require_live_session(me);
  label := private.name_text(save_search.name, 60);
  kept  := private.saved_filters(save_search.filters);
  if (select count(*) from data.saved_search s where s.member_id = me.member_id and s.name <> label) >= 50 then
    perform private.refuse('MU009', 'there are 50 saved searches already');
  end if;
  insert into data.saved_search (member_id, name, filters)
  values (me.member_id, label, kept)
  on conflict (member_id, name) do update set filters = excluded.filters, saved_at = clock_timestamp()
  returning saved_search_id into id;
  return id;
end
$$;
