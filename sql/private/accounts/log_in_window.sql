-- Where the counters of the present five minutes begin: the number of the five minutes in the high digits, their failures in the
-- low six.
create function private.log_in_window(now timestamptz) returns bigint
  language sql stable
  return 1000000 * floor(extract(epoch from now) / 300)::bigint;
