-- The phases of a concert into which the member's codes let: a code that was used is not asked for again. MU006, MU007, MU009.
create function api.my_codes(token text, concert_id bigint) returns table (phase_id bigint, used_at timestamptz)
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
  me constant bigint := (private.member_of(my_codes.token)).member_id;
begin
  perform private.require_concert(my_codes.concert_id);
  return query
    select c.phase_id, c.used_at
    from data.sale_phase f join data.phase_code c on c.phase_id = f.phase_id
    where f.concert_id = my_codes.concert_id and c.member_id = me
    order by f.position;
end
$$;
