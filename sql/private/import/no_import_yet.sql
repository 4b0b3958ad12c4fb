-- The state of an import that has not begun.
create function private.no_import_yet() returns private.import_state
  language sql immutable
  return row('{}', '{}', '{}', 0, 0)::private.import_state;
