-- What private.bind_kiosks sets for a kiosk's sessions. Only temp_file_limit is a bound; the rest ends what somebody left behind,
-- and somebody who means it can set it back. An import is one statement and may take its time.
create function private.kiosk_settings() returns setof text
  language sql stable
as $$
  select s from unnest(array[
    'idle_in_transaction_session_timeout=30s', 'statement_timeout=15min', 'temp_file_limit=512MB',
    case when current_setting('server_version_num')::int >= 170000 then 'transaction_timeout=15min' end]) s
  where s is not null
$$;
