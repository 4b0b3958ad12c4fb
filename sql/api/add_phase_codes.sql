-- Adds codes to a phase that is for holders of one, and returns how many are new: those that it has already stay as they are. At most 10,000 a call. For administrators, on
-- the record (how many, not which). MU006, MU007, MU008, MU009.
create function api.add_phase_codes(token text, phase_id bigint, codes text[]) returns int
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  me    constant data.member := private.changing_member(add_phase_codes.token);
  phase data.sale_phase;
  added int;
begin
  perform private.require_right(me, 'catalogue');
  select f.* into phase from data.sale_phase f where f.phase_id = add_phase_codes.phase_id;
  if phase.phase_id is null then
    perform private.refuse(case when add_phase_codes.phase_id is null then 'MU009' else 'MU006' end, 'no such phase');
  elsif phase.audience <> 'code' then
    perform private.refuse('MU009', 'the phase is for everyone: it has no codes');
  elsif not private.is_list(add_phase_codes.codes) or cardinality(add_phase_codes.codes) between 1 and 10000 is not true or array_position(add_phase_codes.codes, null) is not null then
    perform private.refuse('MU009', 'codes are a list of 1 to 10000');
  end if;
  insert into data.phase_code (phase_id, code_hash)
  select add_phase_codes.phase_id, h from (select distinct private.code_hash(c) as h from unnest(add_phase_codes.codes) c) n
  on conflict do nothing;
  get diagnostics added = row_count;
  perform private.note_act(me, clock_timestamp(), 'add_phase_codes', 'phase ' || add_phase_codes.phase_id, '', jsonb_build_object('codes', added));
  return added;
end
$$;
