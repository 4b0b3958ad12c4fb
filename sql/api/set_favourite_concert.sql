-- Likes a concert, or no longer; no more than 1000 are kept. MU006, MU007, MU009.
create function api.set_favourite_concert(token text, concert_id bigint, favourite boolean) returns void
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
  me constant data.member := private.changing_member(set_favourite_concert.token);
begin
  perform private.require_concert(set_favourite_concert.concert_id);
  if favourite is null then
    perform private.refuse('MU009', 'favourite is null');
  elsif favourite then
    if (select count(*) from data.favourite_concert f where f.member_id = me.member_id and f.concert_id <> set_favourite_concert.concert_id) >= 1000 then
      perform private.refuse('MU009', 'there are 1000 favourites already');
    end if;
    insert into data.favourite_concert (member_id, concert_id)
    values (me.member_id, set_favourite_concert.concert_id) on conflict do nothing;
  else
    delete from data.favourite_concert f
    where f.member_id = me.member_id and f.concert_id = set_favourite_concert.concert_id;
  end if;
end
$$;
