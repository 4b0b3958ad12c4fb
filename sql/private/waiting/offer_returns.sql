-- Ends the offers of a show that lapsed, and offers what came back to who waits for it. Purses are locked before seats, as everywhere, so what
-- is to be done is found out first; when somebody has changed that meanwhile, 40001: the next run does it. Another runner that is at this
-- show already does it all.
create function private.offer_returns(show_id bigint, out offered int, out lapsed int)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now     constant timestamptz := clock_timestamp();
  sees    constant pg_snapshot := pg_current_snapshot();
  show    data.sale;
  over    bigint[];
  matches private.offer_match[];
  match   private.offer_match;
  made_at timestamptz;
  ends_at timestamptz;
begin
  offered := 0;
  lapsed  := 0;
  perform from data.show s where s.show_id = offer_returns.show_id for no key update skip locked;
  if not found then
    return;
  end if;
  select k.* into show from data.sale k where k.show_id = offer_returns.show_id;
  over := array(select e.entry_id from data.waiting_entry e
                where e.show_id = offer_returns.show_id and e.state = 'offered'
                  and (e.offer_ends_at <= now or coalesce(now >= upper(show.period), true)));
  matches := array(select m from private.offer_matches(offer_returns.show_id, now) m);
  perform from data.purse p
  where p.member_id in (select m.member_id from unnest(matches) m
                        union all select e.member_id from data.waiting_entry e where e.entry_id = any (over))
  order by p.member_id for no key update;

  for i in 1..cardinality(over) loop
    lapsed := lapsed + private.end_offer(over[i], 'lapsed', now)::int;
  end loop;
  made_at := clock_timestamp();
  ends_at := private.offer_end(show.time_zone, upper(show.period), made_at);
  foreach match in array matches loop
    update data.waiting_entry e
    set state = 'offered', offered_at = made_at, offer_ends_at = ends_at, offer_seat_ids = match.seat_ids, offer_sees = sees
    where e.entry_id = match.entry_id and e.state = 'waiting'
      and not exists (select from data.booking b where b.member_id = e.member_id and b.concert_id = show.concert_id and b.state = 'booked');
    if not found then
      perform private.refuse('40001');
    end if;
    for i in 1..cardinality(match.seat_ids) loop
      update data.seat_claim k set member_id = match.member_id, offered_until = ends_at, until = greatest(k.until, ends_at), changed = pg_current_xact_id()
      where k.show_id = offer_returns.show_id and k.seat_id = match.seat_ids[i]
        and k.member_id is null and k.booking_id is null and k.until > clock_timestamp();
      if not found then  -- it was released at this moment
        perform private.refuse('40001');
      end if;
    end loop;
    update data.purse p set has_offers = true where p.member_id = match.member_id;
    insert into data.mail (member_id, kind, entry_id, occasion)
    select match.member_id, 'offer', match.entry_id, match.entry_id
    from data.mail_server
    where not exists (select from data.unwanted_notice u where u.member_id = match.member_id and u.kind = 'offer');
    offered := offered + 1;
  end loop;
  perform private.assign_returns(offer_returns.show_id, false);
end
$$;
