-- What the order of a draw comes from: the root, which was there before the beacon, and the beacon's value, which nobody knew then.
create function private.draw_seed(root bytea, value bytea) returns bytea
  language sql immutable
as $$
  select sha256(root || value)
$$;
