-- Forgets a saved search. MU006 (somebody else's too: nobody learns what others keep), MU007, MU009.
create function api.delete_saved_search(token text, saved_search_id bigint) returns void
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
  me constant data.member := private.changing_member(delete_saved_search.token);
begin
  if delete_saved_search.saved_search_id is null then
    perform private.refuse('MU009', 'saved_search_id is null');
  end if;
  delete from data.saved_search s
  where s.member_id = me.member_id and s.saved_search_id = delete_saved_search.saved_search_id;
  if not found then
    perform private.refuse('MU006', 'no such saved search');
  end if;
end
$$;
