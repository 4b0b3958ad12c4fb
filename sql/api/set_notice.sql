-- Switches a kind of notice on or off. MU007, MU009 (a kind that there is not, or that cannot be switched off).
create function api.set_notice(token text, kind text, wanted boolean) returns void
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
  me constant data.member := private.changing_member(set_notice.token);
begin
  if set_notice.wanted is null or set_notice.kind in ('booking_opens', 'new_concert', 'show_tomorrow', 'draw_won', 'draw_moved_up', 'draw_ending', 'draw_lost', 'offer', 'offer_ending',
                                                         'waiting_moved', 'waiting_over') is not true then
    perform private.refuse('MU009', 'no kind of notice that can be switched');
  elsif set_notice.wanted then
    delete from data.unwanted_notice u where u.member_id = me.member_id and u.kind = set_notice.kind;
  else
    insert into data.unwanted_notice (member_id, kind) values (me.member_id, set_notice.kind) on conflict do nothing;
  end if;
end
$$;
