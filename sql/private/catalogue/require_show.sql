-- Refuses null (MU009), and a show that is not there (MU006).
create function private.require_show(show_id bigint) returns void
  language plpgsql stable
as $$
begin
  if show_id is null then
    perform private.refuse('MU009', 'show_id is null');
  elsif not exists (select from data.show s where s.show_id = require_show.show_id) then
    perform private.refuse('MU006', 'no such show');
  end if;
end
$$;
