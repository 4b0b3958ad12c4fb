-- Makes a draw by its beacon's value: {"source", "round", "value" (hex), "checked"}, and what was checked. Once; the same value again changes nothing. How many entered, and how many won. MU006,
-- MU001 (not due), MU009 (another beacon than the one that was named in advance).
create function private.make_draw(phase_id bigint, beacon jsonb, out entries int, out winners int)
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
  set jit = off
as $$
#variable_conflict use_column
declare
  phase data.sale_phase;
  draw  data.draw;
  value bytea;
  now   timestamptz;
begin
  lock table data.gate in row share mode;
  select f.* into phase from data.sale_phase f where f.phase_id = make_draw.phase_id and f.kind = 'draw';
  if phase.phase_id is null then
    perform private.refuse('MU006', 'no such draw');
  elsif clock_timestamp() < phase.draw_at then
    perform private.refuse('MU001', 'the draw is not due yet');
  elsif (beacon ->> 'source', beacon ->> 'round') is distinct from (phase.beacon_source, phase.beacon_round) then
    perform private.refuse('MU009', format('the seed of this draw comes from %s, round %s, as was published', phase.beacon_source, phase.beacon_round));
  elsif beacon ->> 'value' ~ '^([0-9a-f]{2}){8,128}$' is not true then
    perform private.refuse('MU009', 'the value of a beacon is 8 to 128 bytes in small hexadecimal digits');
  end if;
  perform private.commit_draw(phase.phase_id);
  select d.* into draw from data.draw d where d.phase_id = phase.phase_id for no key update;
  if draw.drawn_at is not null and draw.beacon ->> 'value' <> beacon ->> 'value' then
    perform private.refuse('MU009', 'the draw is made already, by another value');
  elsif draw.drawn_at is null then
    value := private.draw_seed(draw.root, decode(beacon ->> 'value', 'hex'));
    now   := clock_timestamp();
    insert into data.draw_rank (entry_id, phase_id, rank)
    select e.entry_id, phase.phase_id, row_number() over (order by sha256(value || e.hash))
    from data.draw_entry e where e.phase_id = phase.phase_id and e.withdrawn_at is null;
    perform private.give_awards(phase, 0, draw.terms::jsonb -> 'shows', '{}', '{}', value, now);
    update data.draw d set beacon = make_draw.beacon, drawn_at = now where d.phase_id = phase.phase_id;
  end if;
  entries := draw.entries;
  winners := (select count(*) from data.draw_award a where a.phase_id = phase.phase_id and a.round = 0);
end
$$;
