-- Enters a draw with wishes, the best first: [{"show_id": 1, "grade": "R", "seats": 2}]. Costs nothing. Again before the close, with a new request, replaces the wishes. One entry is one
-- member's, for so many seats together, which is how a group enters. The receipt proves what was entered: the salt and the hash of the entry, which the draw's record lists.
-- The same request again returns the first answer. Refusals in this order: MU009 (no request id), MU013, MU007, MU009 or MU006 (phase), MU009 (wishes), MU011, MU001 (before it opens,
-- after it closes, no draw, or for holders of a code), MU005, MU006 (show or grade), MU002.
create function api.enter_draw(token text, request_id uuid, phase_id bigint, wishes jsonb, out entry_id bigint, out receipt text)
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
  now     timestamptz;
  earlier data.draw_request;
  phase   data.sale_phase;
  concert data.concert;
  written text;
  salt    constant bytea := ext.gen_random_bytes(16);
  hash    bytea;
begin
  if enter_draw.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  me := private.lock_member(enter_draw.token);
  select r.* into earlier from data.draw_request r where r.member_id = me.member_id and r.request_id = enter_draw.request_id;
  if earlier.entry_id is null then
    perform private.require_new_request(me.member_id, enter_draw.request_id);
    perform private.require_live_session(me);
  end if;
  select f.* into phase from data.sale_phase f where f.phase_id = enter_draw.phase_id;
  if phase.phase_id is null then
    perform private.refuse(case when earlier.entry_id is not null then 'MU013' when enter_draw.phase_id is null then 'MU009' else 'MU006' end, 'no such phase');
  end if;
  select c.* into concert from data.concert c where c.concert_id = phase.concert_id;
  if earlier.entry_id is not null then
    if earlier.phase_id <> enter_draw.phase_id or earlier.wishes <> private.read_wishes(enter_draw.wishes, phase.concert_id, concert.seat_limit) then
      perform private.refuse('MU013');
    end if;
    enter_draw.entry_id := earlier.entry_id;
    enter_draw.receipt  := earlier.receipt;
    return;
  end if;
  -- The close is the end: who commits to the list of entries waits for who is entering.
  perform pg_advisory_xact_lock_shared(hashtextextended('draw', phase.phase_id));
  now := clock_timestamp();
  if jsonb_typeof(enter_draw.wishes) is distinct from 'array' or pg_column_size(enter_draw.wishes) > 20000 then
    perform private.refuse('MU009', 'wishes are a list of 1 to 10, like {"show_id": 1, "grade": "R", "seats": 2}');
  elsif concert.age_limit > 0 and not private.is_old_enough(
          me.member_id, concert.concert_id, coalesce((select min(s.starts_at) from data.show s
                                                      where s.concert_id = concert.concert_id
                                                        and enter_draw.wishes @> jsonb_build_array(jsonb_build_object('show_id', s.show_id))), concert.last_show)) then
    perform private.refuse('MU011');
  elsif phase.kind <> 'draw' or concert.cancelled_at is not null or now < phase.opens or now >= phase.closes or not private.may_use_phase(phase, me.member_id)
        or exists (select from data.draw d where d.phase_id = phase.phase_id) then
    perform private.refuse('MU001');
  end if;
  written := private.read_wishes(enter_draw.wishes, phase.concert_id, concert.seat_limit);
  if exists (select from data.booking b where b.member_id = me.member_id and b.concert_id = phase.concert_id and b.state = 'booked') then
    perform private.refuse('MU002');
  end if;
  hash := sha256(salt || convert_to(written, 'UTF8'));
  insert into data.draw_entry as e (phase_id, member_id, entered_at, wishes, salt, hash)
  values (phase.phase_id, me.member_id, now, written, salt, hash)
  on conflict (phase_id, member_id) do update
    set entered_at = excluded.entered_at, wishes = excluded.wishes, salt = excluded.salt, hash = excluded.hash, withdrawn_at = null
  returning e.entry_id into enter_draw.entry_id;
  enter_draw.receipt := encode(salt, 'hex') || '-' || encode(hash, 'hex');
  insert into data.draw_request (member_id, request_id, phase_id, entry_id, at, wishes, receipt)
  values (me.member_id, enter_draw.request_id, phase.phase_id, enter_draw.entry_id, now, written, enter_draw.receipt);
  perform private.note_request(me.member_id, enter_draw.request_id);
end
$$;
