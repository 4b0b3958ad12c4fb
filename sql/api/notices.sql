-- Which kinds of notice there are, and which of them the member wants; one's own money is always told of (`is_fixed`). MU007.
create function api.notices(token text) returns table (kind text, wanted boolean, is_fixed boolean)
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
  me constant data.member := private.member_of(notices.token);
begin
  return query
    select k.kind, not exists (select from data.unwanted_notice u where u.member_id = me.member_id and u.kind::text = k.kind), k.is_fixed
    from unnest('{booking_opens,new_concert,show_tomorrow,draw_won,draw_moved_up,draw_ending,draw_lost,offer,offer_ending,waiting_moved,waiting_over,show_cancelled,show_moved,refund}'::text[],
                '{f,f,f,f,f,f,f,f,f,f,f,t,t,t}'::boolean[])
         with ordinality k (kind, is_fixed, n)
    order by k.n;
end
$$;
