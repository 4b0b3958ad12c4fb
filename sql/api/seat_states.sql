-- The seats of a show that are not free, or, with the `cursor` of an earlier answer as `since`, those that have changed.
-- `freed` lists seats that may have been something else before (empty in a full answer). Seats that were given back and are not on sale
-- again yet are among those held. An offer (held_by_me) that lapses is told with the job's next run, or in a full answer.
--
-- The cursor is the lowest transaction id that was still running, and the time. A change that commits late carries its
-- transaction's id, which is not below that one, so the next call sees it. Holds that ran out between the two times need no
-- write to be seen. What was known already may come again, and says the same. A cursor from before the server was restored
-- gets everything, with all free seats in `freed`. MU006, MU007, MU009 (cursor).
--
-- During a sale every window asks this each second and mostly nothing is new: one query finds that out, and nothing else is done.
create function api.seat_states(show_id bigint, since text default null, token text default null,
                                out cursor text, out server_now timestamptz, out sold bigint[], out blocked bigint[],
                                out held bigint[], out held_by_me bigint[], out freed bigint[],
                                out hold_expires_at timestamptz)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  none   constant bigint[] := '{}';
  me     constant bigint := case when seat_states.token is not null then private.viewer(seat_states.token) end;
  oldest constant xid8   := pg_snapshot_xmin(pg_current_snapshot());
  seen   constant private.seat_cursor := private.read_seat_cursor(seat_states.since, oldest);
begin
  server_now := clock_timestamp();
  cursor     := oldest::text || ' ' || (extract(epoch from seat_states.server_now) * 1000000)::bigint;
  sold := none; blocked := none; held := none; held_by_me := none; freed := none;

  if seen.xid is null or seen.is_ahead
     or not exists (select from data.show s where s.show_id = seat_states.show_id)
     or exists (select from data.seat_claim k where k.show_id = seat_states.show_id and k.changed >= seen.xid)
     or exists (select from data.seat_claim k
                where k.show_id = seat_states.show_id and k.until > seen.at and k.until <= seat_states.server_now
                  and k.booking_id is null)
  then
    perform private.require_show(seat_states.show_id);
    select coalesce(array_agg(k.seat_id) filter (where k.booking_id is not null), none),
           coalesce(array_agg(k.seat_id) filter (where k.booking_id is null and k.member_id is null and k.until = 'infinity'), none),
           coalesce(array_agg(k.seat_id) filter (where k.live and k.hold and not k.mine), none),
           coalesce(array_agg(k.seat_id) filter (where k.live and k.hold and k.mine), none),
           coalesce(array_agg(k.seat_id) filter (where not k.live and seen.xid is not null), none)
    into sold, blocked, held, held_by_me, freed
    from (select c.*, c.until > seat_states.server_now as live, c.booking_id is null and (c.until < 'infinity' or c.member_id is not null) as hold,
                 (c.member_id = me and coalesce(c.offered_until > seat_states.server_now, true)) is true as mine
          from private.changed_claims(seat_states.show_id, seen, seat_states.server_now) c) k;
  end if;

  if seen.is_ahead then
    select coalesce(array_agg(f.seat_id), none) into freed
    from api.seats(seat_states.show_id) f where f.state = 'free';
  end if;
  if me is not null then  -- by itself: "and" would begin the query for guests, too
    if exists (select from data.purse p where p.member_id = me and p.hold_show_id = seat_states.show_id) then
      select min(h.until) into hold_expires_at  -- found by the member, as in private.release_holds
      from (select k.* from data.seat_claim k
            where k.member_id = me and k.booking_id is null and k.until > seat_states.server_now offset 0) h
      where h.show_id = seat_states.show_id and h.offered_until is null;
    end if;
  end if;
end
$$;
