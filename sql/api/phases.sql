-- The phases in which a concert is sold, in order; one without phases has none. `state` is announced, open, closed (a draw whose entries are committed to by `root`, and that is due), drawn or
-- ended. `entrants` are the entries of a draw, or who has asked in ticks. `share_percent` is null where all that is left is sold. `reasons` are why times were changed since it was published, the
-- latest first: [{"at", "reason"}]. `sum` binds the rounds of a draw (sql/DRAW.md). Commits to draws that are closed, unless they have more than 10,000 entries, which is the job's. MU006, MU009.
create function api.phases(concert_id bigint)
  returns table (phase_id bigint, "position" int, kind text, opens timestamptz, closes timestamptz, audience text, share_percent numeric, tick_seconds int,
                 draw_at timestamptz, state text, entrants int, root text, beacon text, pay_within_hours int, published_at timestamptz, reasons jsonb, sum text)
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
  now timestamptz;
begin
  perform private.require_concert(phases.concert_id);
  perform private.settle_draws(phases.concert_id, 10000);
  now := clock_timestamp();
  return query
    select f.phase_id, f.position, f.kind, f.opens, f.closes, f.audience, f.share_percent, f.tick_seconds, f.draw_at,
           case when now < f.opens then 'announced' when now < f.closes then 'open' when f.kind = 'first_come' then 'ended' when d.drawn_at is null then 'closed'
                when exists (select from data.draw_award a where a.phase_id = f.phase_id and a.booking_id is null and a.lapsed_at is null and a.pay_until > now)
                     or now < d.drawn_at + make_interval(hours => f.pay_within_hours) then 'drawn'
                else 'ended' end,
           case when d.phase_id is not null then d.entries
                when f.kind = 'draw' then (select count(*)::int from data.draw_entry e where e.phase_id = f.phase_id and e.withdrawn_at is null)
                when f.tick_seconds is not null then (select count(distinct a.member_id)::int from data.tick_ask a where a.phase_id = f.phase_id) end,
           encode(d.root, 'hex'), f.beacon_source || ' ' || f.beacon_round, f.pay_within_hours,
           (select min(g.at) from data.phase_change g where g.concert_id = f.concert_id),
           (select coalesce(jsonb_agg(jsonb_build_object('at', private.written_instant(g.at, 'UTC'), 'reason', g.reason) order by g.change_id desc), '[]')
            from data.phase_change g where g.concert_id = f.concert_id and g.reason <> ''),
           (select encode(r.sum, 'hex') from data.draw_round r where r.phase_id = f.phase_id order by r.round desc limit 1)
    from data.sale_phase f left join data.draw d on d.phase_id = f.phase_id
    where f.concert_id = phases.concert_id
    order by f.position;
end
$$;
