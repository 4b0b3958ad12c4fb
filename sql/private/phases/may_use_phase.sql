-- May a member use a phase? Everybody may, or who used a code of it.
create function private.may_use_phase(phase data.sale_phase, member_id bigint) returns boolean
  language sql stable
as $$
  select phase.audience = 'everyone'
         or exists (select from data.phase_code c where c.phase_id = phase.phase_id and c.member_id = may_use_phase.member_id)
$$;
