-- Has a text what is no character that anybody reads or types? Control characters that are no blanks, and code points that never
-- become characters.
create function private.is_unreadable(value text) returns boolean
  language sql immutable
  return value ~ '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff\U0010fffe\U0010ffff]';
