-- Uses a code, which lets into a phase that is for holders of one. It counts once: MU008 when somebody else has used it, MU006 when the phase has no such code. A member needs one: a second
-- one for the same phase is not used up (MU009). MU010 when the member has tried too many that are none (the setting password_burst, in five minutes; no rollback undoes the count). The same request, or the same code, again changes nothing. MU001 when the phase is over. MU006, MU007, MU008, MU009, MU010, MU013.
create function api.use_code(token text, request_id uuid, phase_id bigint, code text) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set client_min_messages = warning
as $$
#variable_conflict use_column
declare
  me     private.actor;
  hash   bytea;
  earlier data.phase_code;
  phase  data.sale_phase;
  found_code data.phase_code;
  now     timestamptz;
  guesses regclass;
begin
  if use_code.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  me := private.lock_member(use_code.token);
  select c.* into earlier from data.phase_code c where c.member_id = me.member_id and c.request_id = use_code.request_id;
  if earlier.phase_id is not null then
    if earlier.phase_id is distinct from use_code.phase_id or earlier.code_hash <> private.code_hash(use_code.code) then
      perform private.refuse('MU013');
    end if;
    return;
  end if;
  perform private.require_new_request(me.member_id, use_code.request_id);
  perform private.require_live_session(me);
  if use_code.phase_id is null then
    perform private.refuse('MU009', 'phase_id is null');
  end if;
  select f.* into phase from data.sale_phase f where f.phase_id = use_code.phase_id;
  if phase.phase_id is null then
    perform private.refuse('MU006', 'no such phase');
  end if;
  hash    := private.code_hash(use_code.code);
  now     := clock_timestamp();
  guesses := private.log_in_counter('password', sha256(convert_to(private.setting('log_in_pepper') || 'code ' || me.member_id, 'UTF8')));
  if private.log_in_failures(guesses, now) >= private.setting('password_burst')::bigint then
    perform private.refuse('MU010');
  end if;
  select c.* into found_code from data.phase_code c where c.phase_id = use_code.phase_id and c.code_hash = hash for update;
  if found_code.phase_id is null then
    perform private.count_log_in_failure(array[guesses], now);
    perform private.refuse('MU006', 'no such code');
  elsif found_code.member_id = me.member_id then
    return;
  elsif clock_timestamp() >= phase.closes then
    perform private.refuse('MU001', 'the phase is over');
  elsif found_code.member_id is not null then
    perform private.refuse('MU008', 'somebody has used this code');
  elsif exists (select from data.phase_code c where c.phase_id = use_code.phase_id and c.member_id = me.member_id) then
    perform private.refuse('MU009', 'this member has used a code of this phase');
  end if;
  update data.phase_code c set member_id = me.member_id, request_id = use_code.request_id, used_at = clock_timestamp()
  where c.phase_id = use_code.phase_id and c.code_hash = hash;
  perform private.note_request(me.member_id, use_code.request_id);
end
$$;
