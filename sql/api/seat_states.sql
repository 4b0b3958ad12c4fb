-- The seats of a show that are not free, or, with the `cursor` of an earlier answer as `since`, those that have changed.
-- `freed` lists seats that may have been something else before (empty in a full answer).
--
-- The cursor is the lowest transaction id that was still running, and the time. A change that commits late carries its
-- transaction's id, which is not below that one, so the next call sees it. Holds that ran out between the two times need no
-- write to be seen. What was known already may come again, and says the same. A cursor from before the server was restored
-- gets everything, with all free seats in `freed`. MU006, MU007, MU009 (cursor).
create function api.seat_states(show_id bigint, since text default null, token text default null,
                                out cursor text, out server_now timestamptz, out sold bigint[], out blocked bigint[],
                                out held bigint[], out held_by_me bigint[], out freed bigint[],
                                out hold_expires_at timestamptz)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  me     constant bigint := private.viewer(seat_states.token);
  oldest constant xid8   := pg_snapshot_xmin(pg_current_snapshot());
  seen   constant private.seat_cursor := private.read_seat_cursor(seat_states.since, oldest);
begin
  perform private.require_show(seat_states.show_id);
  server_now := clock_timestamp();
  cursor     := oldest::text || ' ' || (extract(epoch from seat_states.server_now) * 1000000)::bigint;

  select coalesce(array_agg(k.seat_id) filter (where k.booking_id is not null), '{}'),
         coalesce(array_agg(k.seat_id) filter (where k.member_id is null and k.until = 'infinity'), '{}'),
         coalesce(array_agg(k.seat_id) filter (where k.live and k.hold and k.member_id is distinct from me), '{}'),
         coalesce(array_agg(k.seat_id) filter (where k.live and k.hold and k.member_id = me), '{}'),
         coalesce(array_agg(k.seat_id) filter (where not k.live and seen.xid is not null), '{}')
  into sold, blocked, held, held_by_me, freed
  from (select c.*, c.until > seat_states.server_now as live, c.booking_id is null and c.member_id is not null as hold
        from private.changed_claims(seat_states.show_id, seen, seat_states.server_now) c) k;

  if seen.is_ahead then
    select coalesce(array_agg(f.seat_id), '{}') into freed
    from api.seats(seat_states.show_id) f where f.state = 'free';
  end if;
  if me is not null then
    select min(k.until) into hold_expires_at from data.seat_claim k
    where k.show_id = seat_states.show_id and k.until > seat_states.server_now
      and k.booking_id is null and k.member_id = me;
  end if;
end
$$;
