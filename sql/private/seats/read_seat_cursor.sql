-- A cursor of api.seat_states, read. All null without one. MU009 for what is none.
create function private.read_seat_cursor(since text, oldest xid8) returns private.seat_cursor
  language plpgsql stable
as $$
declare
  xid xid8;
begin
  if since is null then
    return null;
  end if;
  if octet_length(since) > 40 or since !~ '^[0-9]{1,19} [0-9]{1,16}$' then
    perform private.refuse('MU009', 'this is not a cursor');
  end if;
  xid := split_part(since, ' ', 1)::xid8;
  return (xid, 'epoch'::timestamptz + split_part(since, ' ', 2)::bigint * interval '1 microsecond',
          xid > oldest)::private.seat_cursor;
end
$$;
