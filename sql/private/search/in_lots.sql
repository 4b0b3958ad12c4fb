-- The condition with its long lists of words in lots of thirty-two. The index compares every concert that it finds with every
-- word of a list: four hundred at once take ten times as long as in lots.
create function private.in_lots(indexed text) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return regexp_replace(indexed, '((?:-?\d+,){31}-?\d+),', E'\\1}''::int[] or c.terms && ''{', 'g');
end
$$;
