-- What an import changed, in the order in which it was done, 100 at most; `after` is the last ordinal seen. `outcome` is `created`, `updated` or `removed`; `changes` is what an update
-- changed, for people, as import_catalogue has it, long texts cut (not the phases of a sale, which are 20 at most). For administrators. MU007, MU008, MU006.
create function api.import_changes(token text, import_no bigint, after int default 0)
  returns table (ordinal int, kind text, id bigint, name text, outcome text, changes jsonb)
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
  perform private.require_right(private.member_of(import_changes.token), 'catalogue');
  if not exists (select from data.import i where i.import_no = import_changes.import_no) then
    perform private.refuse('MU006');
  end if;
  return query
    select c.ordinal, c.kind, c.id, coalesce(f.facts ->> 'title', f.facts ->> 'name'),
           case when c.before is null then 'created' when c.after is null then 'removed' else 'updated' end,
           case when c.before is not null and c.after is not null then (
             select coalesce(jsonb_object_agg(v.key, jsonb_build_array(left(v.value ->> 0, case v.key when 'sale' then 5000 else 500 end), left(v.value ->> 1, case v.key when 'sale' then 5000 else 500 end))), '{}')
             from jsonb_each(private.fact_changes(c.before, c.after)) v) end
    from data.import_change c
    cross join lateral (select coalesce(c.after, c.before)) f (facts)
    where c.import_no = import_changes.import_no and c.ordinal > coalesce(import_changes.after, 0)
    order by c.ordinal limit 100;
end
$$;
