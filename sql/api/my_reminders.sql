-- What happened to a member's favourites since an instant (30 days ago at most), in order of time: a favourite concert whose
-- booking has opened or opens within the hour, and a new concert of a favourite singer. MU007, MU009.
create function api.my_reminders(token text, since timestamptz)
  returns table (kind text, concert_id bigint, title text, singer text, at timestamptz)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set jit = off
as $$
#variable_conflict use_column
declare
  me       constant data.member := private.member_of(my_reminders.token);
  now      constant timestamptz := clock_timestamp();
  earliest constant timestamptz := greatest(since, now - interval '30 days');
begin
  if since is null then
    perform private.refuse('MU009', 'since is null');
  end if;
  return query
    select r.kind, r.concert_id, r.title, r.singer, r.at
    from (
      select 'booking_opens' as kind, c.concert_id, c.title, c.singers as singer, c.booking_opens as at
      from data.favourite_concert f join data.concert c on c.concert_id = f.concert_id
      where f.member_id = me.member_id and c.cancelled_at is null and c.booking_closes > now
        and c.booking_opens > earliest and c.booking_opens <= now + interval '1 hour'
      union all
      select 'new_concert', c.concert_id, c.title, min(s.name), c.added_at
      from data.favourite_singer f
      join data.singer s on s.singer_id = f.singer_id
      join data.concert_singer cs on cs.singer_id = f.singer_id
      join data.concert c on c.concert_id = cs.concert_id
      where f.member_id = me.member_id and c.cancelled_at is null and c.last_show > now and c.added_at > earliest
        and c.added_at <= now
      group by c.concert_id) r
    order by r.at, r.concert_id, r.kind;
end
$$;
