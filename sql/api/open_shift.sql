-- Begins a clerk's shift at a counter, with what is in the drawer. One at a time. The same request again returns the first answer. For staff. MU007,
-- MU008, MU009 (no request id, no counter, an amount below zero, a shift that is open), MU013.
create function api.open_shift(token text, request_id uuid, counter text, float_amount bigint, out shift_id bigint)
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
  me      private.actor;
  place   text;
  earlier data.shift;
begin
  if open_shift.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  me := private.lock_member(open_shift.token);
  place := private.place_text(open_shift.counter, 'a counter');
  select s.* into earlier from data.shift s where s.member_id = me.member_id and s.request_id = open_shift.request_id;
  if found then
    if (earlier.counter, earlier.float_amount) is distinct from (place, open_shift.float_amount) then
      perform private.refuse('MU013');
    end if;
    shift_id := earlier.shift_id;
    return;
  end if;
  perform private.require_new_request(me.member_id, open_shift.request_id);
  perform private.require_clerk(me);
  if coalesce(open_shift.float_amount, -1) not between 0 and 1000000000000 then
    perform private.refuse('MU009', 'float_amount is out of range');
  elsif private.open_shift_of(me.member_id) is not null then
    perform private.refuse('MU009', 'a shift of yours is open: close it first');
  end if;
  insert into data.shift (member_id, request_id, counter, opened_at, float_amount)
  values (me.member_id, open_shift.request_id, place, clock_timestamp(), open_shift.float_amount) returning shift.shift_id into shift_id;
  perform private.note_request(me.member_id, open_shift.request_id);
end
$$;
