-- What a door scanned while it was away from the server, in the order of its scans: `[{"code_hash": "hex", "at": "instant"}]`, 10,000 at most. A ticket
-- is let in as it stands now; `at` is only written down, by whatever clock. Each scan is answered: `admitted`, `already_used`, `cancelled`, `unknown`
-- (no ticket of this show). With `"out": true` it was let out: `left`, `not_in`, `no_reentry` (the show lets nobody in again), `cancelled`, `unknown`. The same scan of the same device again changes nothing and is answered as before. The position is that in the list, from 1.
-- For stewards and whoever may more. MU006 (show), MU007, MU008, MU009.
create function api.reconcile_door(token text, show_id bigint, device text, scans jsonb)
  returns table ("position" int, outcome text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '10s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set plan_cache_mode = force_generic_plan
as $$
declare
  me constant data.member := private.changing_member(reconcile_door.token);
begin
  perform private.require_right(me, 'door');
  lock table data.gate in row share mode;
  perform private.require_show(reconcile_door.show_id);
  return query
    select r.position, r.outcome
    from private.reconcile(me.member_id, reconcile_door.show_id, private.place_text(reconcile_door.device, 'a device'), reconcile_door.scans) r
    order by r.position;
end
$$;
