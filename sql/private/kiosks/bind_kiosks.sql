-- Gives the kiosks of this database their settings (private.kiosk_settings), here and nowhere else. Called by the programs that
-- deploy and make kiosks, as whoever runs them: what that role may not set is told and left.
create function private.bind_kiosks() returns void
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
declare
  kiosk   text;
  setting text;
begin
  for kiosk, setting in select k, s from private.kiosks() k, private.kiosk_settings() s loop
    begin
      execute format('alter role %I in database %I set %s to %L', kiosk, current_database(), split_part(setting, '=', 1),
                     split_part(setting, '=', 2));
    exception when insufficient_privilege then
      raise notice 'role % keeps no %: a superuser has to set it', kiosk, setting;
    end;
  end loop;
end
$$;
