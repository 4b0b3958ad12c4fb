-- All that is needed to compute a draw again (sql/DRAW.md), from its close on: the terms and the root that they and the entries are committed to by, the entries by salted hash in the order of the tree, and, once it
-- is drawn, the beacon and the rounds. Names nobody. MU006 (no such draw, or not closed yet), MU009.
create function api.draw_record(phase_id bigint) returns jsonb
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  draw data.draw;
begin
  if draw_record.phase_id is null then
    perform private.refuse('MU009', 'phase_id is null');
  end if;
  select d.* into draw from data.draw d where d.phase_id = draw_record.phase_id;
  if draw.phase_id is null then
    perform private.refuse('MU006', 'no such draw, or it is not closed yet');
  end if;
  return jsonb_build_object(
           'format', 'my-universe-draw/1', 'terms', draw.terms, 'root', encode(draw.root, 'hex'),
           'entries', (select coalesce(jsonb_agg(jsonb_build_array(encode(e.salt, 'hex'), e.wishes) order by e.hash), '[]')
                       from data.draw_entry e where e.phase_id = draw.phase_id and e.withdrawn_at is null))
         || case when draw.drawn_at is null then '{}' else jsonb_build_object(
           'beacon', draw.beacon,
           'rounds', (select jsonb_agg(r.result order by r.round) from data.draw_round r where r.phase_id = draw.phase_id),
           'sum', (select encode(r.sum, 'hex') from data.draw_round r where r.phase_id = draw.phase_id order by r.round desc limit 1)) end;
end
$$;
