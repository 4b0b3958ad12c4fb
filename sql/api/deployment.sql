-- What a client asks first: whom it talks to, the server's time (countdowns follow it, not the local clock), how many
-- seconds a hold lasts, whether mail goes out from here,
-- and after how many minutes a window of staff locks itself (0: never).
create function api.deployment(out version text, out is_demo boolean, out self_service_top_up boolean,
                               out server_now timestamptz, out hold_seconds int, out sends_mail boolean, out staff_idle_minutes int)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
  select api.version(), private.setting('is_demo')::boolean, private.setting('self_service_top_up')::boolean,
         clock_timestamp(), extract(epoch from private.setting('hold_duration')::interval)::int,
         exists (select from data.mail_server), private.setting('staff_idle_minutes')::int
$$;
