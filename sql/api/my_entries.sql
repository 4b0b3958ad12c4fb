-- The member's entries of draws, the latest first, with what became of them: `entered`, `won` (to be paid until pay_until, by book with exactly these seats), `paid`, `lapsed`, `lost` or
-- `withdrawn`. What was won of a show that is cancelled since is `lapsed`. `why` is for people; `turns` is what stood of each wish when the entry had its turn, in the order of wishes. Settles what is due of these draws, up to 10,000 entries. MU007.
create function api.my_entries(token text)
  returns table (entry_id bigint, phase_id bigint, concert_id bigint, title text, state text, rank int, seats bigint[], pay_until timestamptz, why text,
                 show_id bigint, entrants int, entered_at timestamptz, wishes jsonb, receipt text, turns jsonb, is_cancelled boolean)
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
  me constant bigint := (private.member_of(my_entries.token)).member_id;
begin
  perform private.settle_draws(c.concert_id, 10000)
  from (select distinct f.concert_id from data.draw_entry e join data.sale_phase f on f.phase_id = e.phase_id where e.member_id = me) c;
  return query
    select e.entry_id, e.phase_id, f.concert_id, c.title::text, s.state, r.rank, a.seat_ids, a.pay_until,
           case when x.is_cancelled then 'it is cancelled' else case s.state
             when 'won' then format('wish %s of %s, rank %s of %s', a.wish, jsonb_array_length(e.wishes::jsonb), r.rank, d.entries)
             when 'lapsed' then 'not paid in time'
             when 'lost' then concat_ws('; ', format('rank %s of %s', r.rank, d.entries),
                                        (select string_agg(format('%s, %s seats: %s were left', t ->> 'grade', t ->> 'seats', t ->> 'left'), '; ' order by n)
                                         from jsonb_array_elements(w.turns) with ordinality t (t, n)))
             else '' end end,
           a.show_id, d.entries, e.entered_at, e.wishes::jsonb, encode(e.salt, 'hex') || '-' || encode(e.hash, 'hex'), w.turns, x.is_cancelled
    from data.draw_entry e
    join data.sale_phase f on f.phase_id = e.phase_id
    join data.concert c on c.concert_id = f.concert_id
    left join data.draw d on d.phase_id = e.phase_id
    left join data.draw_rank r on r.entry_id = e.entry_id
    left join data.draw_award a on a.entry_id = e.entry_id
    left join data.show h on h.show_id = a.show_id
    cross join lateral (select c.cancelled_at is not null or h.cancelled_at is not null as is_cancelled) x
    cross join lateral (select case
      when e.withdrawn_at is not null then 'withdrawn' when d.drawn_at is null then 'entered' when a.entry_id is null then 'lost'
      when a.booking_id is not null then 'paid' when a.lapsed_at is not null or a.pay_until <= clock_timestamp() or x.is_cancelled then 'lapsed' else 'won' end as state) s
    left join lateral (select private.turns(e, r.rank, d.terms::jsonb) as turns where r.rank is not null) w on true
    where e.member_id = me
    order by e.entered_at desc, e.entry_id desc;
end
$$;
