-- How a drawer was counted, by notes and coins, in its one form: {"50000": 2, "100": 7}, without those that there are none of. Null is not told. MU009: no such list, a note or coin that there is not.
create function private.denominations_form(denominations jsonb) returns jsonb
  language plpgsql immutable
as $$
begin
  if denominations is null then
    return null;
  elsif pg_column_size(denominations) > 2000 or jsonb_typeof(denominations) <> 'object' then
    perform private.refuse('MU009', 'denominations are no list of notes and coins');
  elsif exists (select from jsonb_each(denominations) d
                where d.key not in ('50000', '10000', '5000', '1000', '500', '100', '50', '10', '5', '1')
                   or case when jsonb_typeof(d.value) = 'number' then d.value::numeric not between 0 and 10000000 or d.value::numeric % 1 <> 0 else true end) then
    perform private.refuse('MU009', 'denominations say so many of each note and coin of the won');
  end if;
  return (select coalesce(jsonb_object_agg(d.key, d.value::numeric::bigint), '{}') from jsonb_each(denominations) d where d.value::numeric > 0);
end
$$;

-- What they come to; null of null.
create function private.denominations_sum(denominations jsonb) returns bigint
  language sql immutable
as $$
  select case when denominations is not null then coalesce(sum(d.key::bigint * d.value::bigint), 0)::bigint end from jsonb_each(denominations) d
$$;
