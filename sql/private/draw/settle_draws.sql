-- What is due of the draws of a concert, or of all: the ones that are closed are committed to, and what was not paid for moves up. Nothing on a standby, where nothing can be written. How much
-- was done. `most`: draws with more entries than that are left to the job, as they take seconds, for which nobody who only looks should wait.
create function private.settle_draws(concert_id bigint default null, most int default null) returns int
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now  constant timestamptz := clock_timestamp();
  done int := 0;
  due  record;
begin
  for due in
    select f.phase_id, d.phase_id is null as is_open
    from data.sale_phase f left join data.draw d on d.phase_id = f.phase_id
    where f.kind = 'draw' and f.closes <= now and (settle_draws.concert_id is null or f.concert_id = settle_draws.concert_id)
      and (d.phase_id is null
           or exists (select from data.draw_award a where a.phase_id = f.phase_id and a.booking_id is null and a.freed_in is null and (a.pay_until <= now or a.lapsed_at is not null)))
    order by f.phase_id
  loop
    exit when current_setting('transaction_read_only')::boolean;
    continue when (select count(*) from (select from data.draw_entry e where e.phase_id = due.phase_id limit settle_draws.most + 1) e) > settle_draws.most;
    if due.is_open then
      done := done + private.commit_draw(due.phase_id)::int;
    else
      done := done + coalesce(private.move_up(due.phase_id), 0);
    end if;
  end loop;
  return done;
end
$$;
