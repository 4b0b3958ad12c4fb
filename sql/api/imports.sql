-- What was imported, the newest first, 100 at most; `after` is the last import_no seen. One that took back what another had done names it (`undoes`). For administrators. MU007, MU008, MU009 (`after` is no
-- number).
create function api.imports(token text, after text default null)
  returns table (import_no bigint, at timestamptz, name text, file text, file_hash text, created int, updated int, unchanged int, rejected int, removed int,
                 undoes bigint)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
begin
  perform private.require_right(private.member_of(imports.token), 'catalogue');
  if imports.after !~ '^[1-9][0-9]{0,17}$' then
    perform private.refuse('MU009', 'after is not the number of an import');
  end if;
  return query
    select i.import_no, i.at, coalesce(m.name, ''), i.file, i.file_hash, c.created, c.updated, i.unchanged, i.rejected, c.removed, i.undoes
    from data.import i
    join data.member m on m.member_id = i.member_id
    cross join lateral (select (count(*) filter (where c.before is null))::int as created, (count(*) filter (where c.before is not null and c.after is not null))::int as updated,
                               (count(*) filter (where c.after is null))::int as removed
                        from data.import_change c where c.import_no = i.import_no) c
    where imports.after is null or i.import_no < imports.after::bigint
    order by i.import_no desc limit 100;
end
$$;
