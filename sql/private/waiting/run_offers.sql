-- A step of the job `offers`: the next show, by its number, where an offer lapsed or something came back that somebody may wait for, or did
-- until just now: two who leave at once each see the other wait, and keep for the list what nobody waits for any more.
-- One show a transaction, so that whoever books meanwhile waits for it no longer than for another member. Null when there is no
-- further show. What somebody else's transaction stands in the way of is left to the next run. A kiosk that keeps the purse of a member who
-- waits for longer than any call needs would keep everybody's offers back: its session is ended, where who runs the jobs may do that
-- (pg_signal_backend, or a superuser).
create function private.run_offers(after_show bigint, out show_id bigint, out offered int, out lapsed int)
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  keepers int[];  -- the sessions that kept a purse when it was waited for first
  kept    xid[];  -- and their transactions
  since constant timestamptz := coalesce((select r.started_at from data.job_run r where r.job = 'offers'), '-infinity') - interval '10 minutes';
begin
  lock table data.gate in row share mode;
  run_offers.show_id := after_show;
  loop
    select min(s.show_id) into run_offers.show_id
    from (select (select e.show_id from data.waiting_entry e
                  where e.show_id > run_offers.show_id and e.state in ('waiting', 'offered') order by e.show_id limit 1) as show_id
          union all select e.show_id from data.waiting_entry e where e.settled_at > since and e.show_id > run_offers.show_id) s;
    exit when run_offers.show_id is null
      or exists (select from data.seat_claim k
                 where k.show_id = run_offers.show_id and k.booking_id is null and k.until > clock_timestamp()
                   and k.until < 'infinity' and k.member_id is null)
      or exists (select from data.waiting_entry e
                 where e.show_id = run_offers.show_id and e.state = 'offered' and e.offer_ends_at <= clock_timestamp());
  end loop;
  offered := 0;
  lapsed  := 0;
  if run_offers.show_id is not null then
    for trial in 1..2 loop
      begin
        select r.offered, r.lapsed into offered, lapsed from private.offer_returns(run_offers.show_id) r;
        exit;
      exception
        when serialization_failure or deadlock_detected then
          exit;
        when lock_not_available then
          if trial = 1 then
            select array_agg(k.pid), array_agg(k.transaction) into keepers, kept from private.purse_keepers(run_offers.show_id) k;
            exit when keepers is null;
          else
            perform private.end_keepers(run_offers.show_id, keepers, kept);
          end if;
      end;
    end loop;
  end if;
end
$$;
