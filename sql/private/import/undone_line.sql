-- What became of a change that was to be taken back, for people: a venue by its name, a concert by what its source calls it and its title.
create function private.undone_line(change data.import_change, reason jsonb) returns private.import_line
  language sql immutable
as $$
  select row(change.kind, change.ordinal, coalesce(change.after, change.before) ->> case change.kind when 'venue' then 'name' else 'title' end,
             change.id, case when reason is null then 'undone' when reason ? 'already' then 'already' else 'stayed' end,
             coalesce(reason -> 'already', reason), null, null)::private.import_line
$$;
