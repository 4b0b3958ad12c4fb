-- The root of the Merkle tree over these leaves, in their order, as RFC 6962 has it: SHA-256, leaves behind a byte 0, nodes behind a byte 1; the last of an odd number goes up as it is.
create function private.merkle_root(leaves bytea[]) returns bytea
  language plpgsql immutable
as $$
declare
  nodes bytea[] := array(select sha256('\x00'::bytea || l) from unnest(leaves) with ordinality u (l, n) order by n);
begin
  while cardinality(nodes) > 1 loop
    nodes := array(
      select case when p.pair is null then p.node else sha256('\x01'::bytea || p.node || p.pair) end
      from (select u.n, u.node, lead(u.node) over (order by u.n) as pair from unnest(nodes) with ordinality u (node, n)) p
      where p.n % 2 = 1 order by p.n);
  end loop;
  return nodes[1];
end
$$;
