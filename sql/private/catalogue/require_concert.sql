-- Refuses null (MU009), and a concert that is not there (MU006).
create function private.require_concert(concert_id bigint) returns void
  language plpgsql stable
as $$
begin
  if concert_id is null then
    perform private.refuse('MU009', 'concert_id is null');
  elsif not exists (select from data.concert c where c.concert_id = require_concert.concert_id) then
    perform private.refuse('MU006', 'no such concert');
  end if;
end
$$;
