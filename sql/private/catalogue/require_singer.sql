-- Refuses null (MU009), and a singer who is not there (MU006).
create function private.require_singer(singer_id bigint) returns void
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
begin
  if singer_id is null then
    perform private.refuse('MU009', 'singer_id is null');
  elsif not exists (select from data.singer s where s.singer_id = require_singer.singer_id) then
    perform private.refuse('MU006', 'no such singer');
  end if;
end
$$;
