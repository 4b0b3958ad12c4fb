-- All that data.structure knows of, as it is at this moment.
create function private.present_structure() returns setof data.structure
  language sql stable  -- without settings of its own, so that whoever does not ask for broken_rows does not wait for it
as $$
  select * from private.present_tables()
  union all select * from private.present_constraints()
  union all select * from private.present_indexes()
  union all select * from private.present_others()
  union all select * from private.present_functions()
$$;
