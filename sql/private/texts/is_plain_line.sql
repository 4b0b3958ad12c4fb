-- Is a text words of ASCII parted by single blanks, and so in its one form already (data.line_form, data.block_form)?
create function private.is_plain_line(value text) returns boolean
  language sql immutable
  return value ~ '^[!-~]+( [!-~]+)*$';
