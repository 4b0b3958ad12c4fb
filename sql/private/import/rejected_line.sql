-- The line of a report for a venue or concert that is not taken.
create function private.rejected_line(kind text, "position" int, item jsonb, reason jsonb, field text default null) returns private.import_line
  language sql stable
as $$
  select row(kind, "position", left(item ->> case kind when 'venue' then 'name' else 'source_id' end, 200), null, 'rejected', reason, field, null)::private.import_line
$$;
