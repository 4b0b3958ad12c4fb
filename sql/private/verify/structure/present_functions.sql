-- Functions as they are, with the settings that make them safe to call.
create function private.present_functions() returns setof data.structure
  language sql stable
as $$
  select 'function', p.oid::regprocedure::text, null,
         format(E'%s;\nalter function %s owner to %s', pg_get_functiondef(p.oid), p.oid::regprocedure, p.proowner::regrole), null
  from pg_proc p
  where p.pronamespace in ('api'::regnamespace, 'private'::regnamespace, 'data'::regnamespace) and p.prokind in ('f', 'p')
$$;
