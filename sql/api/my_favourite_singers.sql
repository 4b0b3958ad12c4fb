-- The singers whom the member likes, by name, with how many of their concerts are open. MU007.
create function api.my_favourite_singers(token text)
  returns table (singer_id bigint, name text, name_en text, kind text, concerts_open int)
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
  me  constant data.member := private.member_of(my_favourite_singers.token);
  now constant timestamptz := clock_timestamp();
begin
  return query
    -- From what is on sale to who sings it: that is far less than all that a thousand singers ever sang.
    with on_sale as materialized (
      select cs.singer_id, count(*)::int as concerts
      from data.concert c join data.concert_singer cs on cs.concert_id = c.concert_id
      where c.booking_closes > now
        and private.sale_state(c.booking_opens, c.booking_closes, c.last_show, c.cancelled_at, now) = 'open'
      group by cs.singer_id)
    select s.singer_id, s.name, s.name_en, s.kind, coalesce(n.concerts, 0)
    from data.favourite_singer f
    join data.singer s on s.singer_id = f.singer_id
    left join on_sale n on n.singer_id = f.singer_id
    where f.member_id = me.member_id
    order by s.name collate "ko-x-icu", s.singer_id;
end
$$;
