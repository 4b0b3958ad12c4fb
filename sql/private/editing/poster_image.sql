-- The picture of this name, null when there is none.
create function private.poster_image(poster text) returns bytea
  language plpgsql stable
as $$
begin
  return (select p.image from data.poster p
          where p.hash = case when poster ~ '^sha256:[0-9a-f]{64}$' then decode(substr(poster, 8), 'hex') end);
end
$$;
