-- Settings that client roles have of their own, for every database or for this one, besides what private.bind_kiosks gave them. A
-- login may set them for itself; they wait for whoever connects with it next.
create function private.client_settings() returns table (role_name text, setting text)
  language sql stable
as $$
  select r.name, c
  from pg_db_role_setting s
  join private.client_roles() r on r.id = s.setrole
  cross join lateral unnest(s.setconfig) c
  where (s.setdatabase = 0 or s.setdatabase = (select d.oid from pg_database d where d.datname = current_database()))
    and not (s.setdatabase <> 0 and c in (select k from private.kiosk_settings() k))
  order by 1, 2
$$;
