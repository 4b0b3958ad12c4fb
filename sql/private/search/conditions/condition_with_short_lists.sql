-- The same condition with its long lists of terms in lists of 32. The index compares every concert that it finds with every
-- term of a list: a list of four hundred takes ten times as long as the same in short ones.
create function private.condition_with_short_lists(indexed text) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  -- The comma behind each 32nd number becomes the end of a list and the beginning of the next.
  return regexp_replace(indexed, '((?:-?\d+,){31}-?\d+),', E'\\1}''::int[] or c.terms && ''{', 'g');
end
$$;
