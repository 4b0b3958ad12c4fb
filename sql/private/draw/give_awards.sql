-- Writes a round of a draw: its awards, until when each is to be paid, and the result as it is hashed, and tells the winners. The seats are theirs from here on. `lapsed` are the entries whose seats were
-- free for it.
create function private.give_awards(phase data.sale_phase, in_round int, shows jsonb, lapsed bigint[], passed bigint[], before bytea, now timestamptz) returns int
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  awards constant private.award[] := array(select a from private.allocate(phase.phase_id, shows, passed) a);
  told   text;
  seats  int;
begin
  with place as (
    select e.entry_id, row_number() over (order by e.hash) - 1 as n from data.draw_entry e where e.phase_id = phase.phase_id and e.withdrawn_at is null)
  select jsonb_build_object(
    'round', in_round, 'at', private.written_instant(now, 'UTC'),
    'lapsed', (select coalesce(jsonb_agg(p.n order by p.n), '[]') from place p where p.entry_id = any (lapsed)),
    'passed', (select coalesce(jsonb_agg(p.n order by p.n), '[]') from place p join unnest(passed) l on l = p.entry_id),
    'winners', (select coalesce(jsonb_agg(jsonb_build_array(p.n, a.wish, to_jsonb(a.seat_ids)) order by a.turn), '[]')
                from (select a.*, a.ordinality as turn from unnest(awards) with ordinality a) a join place p on p.entry_id = a.entry_id))::text
  into told;
  insert into data.draw_round (phase_id, round, result, sum)
  values (phase.phase_id, in_round, told, sha256(before || convert_to(told, 'UTF8')));
  insert into data.draw_award (entry_id, phase_id, round, wish, show_id, seat_ids, won_at, pay_until)
  select a.entry_id, phase.phase_id, in_round, a.wish, a.show_id, a.seat_ids, now, least(now + make_interval(hours => phase.pay_within_hours), upper(k.period))
  from unnest(awards) a join data.sale k on k.show_id = a.show_id;
  -- What was won is offered without an end of its own: its award says until when.
  insert into data.seat_claim as k (show_id, seat_id, member_id, until, offered_until)
  select a.show_id, s, e.member_id, 'infinity', 'infinity'
  from unnest(awards) a join data.draw_entry e on e.entry_id = a.entry_id, unnest(a.seat_ids) s order by 1, 2
  on conflict (show_id, seat_id) do update
    set member_id = excluded.member_id, booking_id = null, price = null, until = 'infinity', offered_until = 'infinity', changed = pg_current_xact_id()
    where k.until <= now or k.member_id is null and k.booking_id is null and k.offered_until = 'infinity';
  get diagnostics seats = row_count;
  if seats < (select coalesce(sum(cardinality(a.seat_ids)), 0) from unnest(awards) a) then
    perform private.refuse('40001', 'a seat that is drawn for was taken since the close');
  end if;
  insert into data.mail (member_id, kind, draw_entry_id, occasion)
  select e.member_id, w.kind, e.entry_id, e.entry_id
  from unnest(awards) a
  join data.draw_entry e on e.entry_id = a.entry_id
  cross join data.mail_server
  cross join (select case when in_round = 0 then 'draw_won' else 'draw_moved_up' end as kind) w
  where not exists (select from data.unwanted_notice u where u.member_id = e.member_id and u.kind::text = w.kind);
  return cardinality(awards);
end
$$;
