-- The counter of failures for a key, of those for places (data.log_in_count_*), for login roles (data.log_in_login_*)
-- or for members who are logged in (data.log_in_password_*).
create function private.log_in_counter(kind text, key bytea) returns regclass
  language sql stable
  return format('data.log_in_%s_%s', kind, get_byte(key, 0))::regclass;
