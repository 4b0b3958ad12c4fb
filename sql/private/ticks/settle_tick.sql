-- Decides what was asked for in a tick that is over, once: each in turn gets what it asks for, if it is still to be had. The order comes from the phase's secret and the tick, so nobody can
-- choose it by giving up this call and making it again. Who is still asking is waited for, but no longer than a second, and so is another one who settles. What comes
-- later is lost. So is what a member asks for whose own other call is not over by then.
create function private.settle_tick(phase_id bigint, tick_ends timestamptz) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now    constant timestamptz := clock_timestamp();
  phase  data.sale_phase;
  ready  bigint[] := '{}';  -- members whose purses are locked
  due    bigint[];
  ask    data.tick_ask;
  turn   int := 0;
  given  record;
begin
  if exists (select from data.tick t where t.phase_id = settle_tick.phase_id and t.tick_ends = settle_tick.tick_ends) then
    update data.tick_ask a set state = 'lost' where a.phase_id = settle_tick.phase_id and a.tick_ends = settle_tick.tick_ends and a.state = 'waiting';
    return;
  elsif not pg_try_advisory_xact_lock(private.tick_lock(settle_tick.phase_id, settle_tick.tick_ends)) and now < settle_tick.tick_ends + interval '1 s' then
    return;
  end if;
  insert into data.tick (phase_id, tick_ends, settled_at, asks)
  select settle_tick.phase_id, settle_tick.tick_ends, now, count(*)
  from data.tick_ask a where a.phase_id = settle_tick.phase_id and a.tick_ends = settle_tick.tick_ends
  on conflict do nothing;
  if not found then
    return;
  end if;
  select f.* into phase from data.sale_phase f where f.phase_id = settle_tick.phase_id;
  due := array(select a.member_id from data.tick_ask a where a.phase_id = settle_tick.phase_id and a.tick_ends = settle_tick.tick_ends and a.state = 'waiting');
  for trial in 1..10 loop
    ready := ready || array(select p.member_id from data.purse p where p.member_id = any (due) and p.member_id <> all (ready) and not p.is_closed
                            order by p.member_id for no key update skip locked);
    exit when cardinality(ready) = cardinality(due);
    perform pg_sleep(0.02);
  end loop;
  for ask in
    select a.* from data.tick_ask a
    where a.phase_id = settle_tick.phase_id and a.tick_ends = settle_tick.tick_ends and a.state = 'waiting'
    order by sha256(phase.tick_secret || convert_to(concat_ws(' ', settle_tick.tick_ends::text, a.ask_id), 'UTF8'))
  loop
    turn  := turn + 1;
    given := null;
    if ask.member_id = any (ready) then
      given := private.held_in_turn(phase, ask, now);
    end if;
    update data.tick_ask a
    set state = case when given.seat_ids is null then 'lost' else 'held' end, place = turn, held_ids = given.seat_ids, held_until = given.expires_at
    where a.ask_id = ask.ask_id;
  end loop;
end
$$;
