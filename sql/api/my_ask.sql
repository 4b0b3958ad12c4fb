-- What came of what the member asked for in a tick: `waiting` until its end, then `held` or `lost`, with the place in the drawn order. Whoever asks first after the end settles the tick for
-- all. What is held is booked like any hold. MU006, MU007, MU008 (somebody else's).
create function api.my_ask(token text, ask_id bigint, out state text, out place int, out seat_ids bigint[], out expires_at timestamptz)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  me   constant data.member := private.member_of(my_ask.token);
  mine data.tick_ask;
begin
  select a.* into mine from data.tick_ask a where a.ask_id = my_ask.ask_id;
  if mine.ask_id is null then
    perform private.refuse('MU006');
  elsif mine.member_id <> me.member_id then
    perform private.refuse('MU008');
  end if;
  if mine.state = 'waiting' and clock_timestamp() >= mine.tick_ends then
    if private.is_transaction_in_doubt() then
      perform private.require_own_transaction();
    end if;
    lock table data.gate in row share mode;
    perform private.settle_tick(mine.phase_id, mine.tick_ends);
    select a.* into mine from data.tick_ask a where a.ask_id = my_ask.ask_id;
  end if;
  state      := mine.state;
  place      := mine.place;
  seat_ids   := mine.held_ids;
  expires_at := mine.held_until;
end
$$;
