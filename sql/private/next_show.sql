-- When a concert that is not over has its next show.
create function private.next_show(concert_id bigint, first_show timestamptz, now timestamptz) returns timestamptz
  language sql stable
as $$
  select case when first_show >= now then first_show
              else (select min(s.starts_at) from data.show s
                    where s.concert_id = next_show.concert_id and s.starts_at >= now) end
$$;
