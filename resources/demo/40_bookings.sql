-- The history: invented members, who topped up and booked, and now and then got their coins back. Nobody can log in as one
-- of them: their password hash is a salt without a digest, shorter than anything that crypt returns.
do $demo$
declare
  loaded  constant timestamptz := clock_timestamp();
  members constant int := 6000;
  member_ids  constant regclass := pg_get_serial_sequence('data.member', 'member_id');
  booking_ids constant regclass := pg_get_serial_sequence('data.booking', 'booking_id');
  reference record;
begin
  if (select value::boolean from data.setting where name = 'is_demo') then
    return;
  end if;

  -- 1. Places for parties, the best ones first. A booking takes one such place, so that no two can meet. Rows of small
  -- halls are cut into parties of 2, 2, 1, 3, 2, 4, 2 ... without a gap, as they may sell out; a row of a larger one has
  -- three places, somewhere in each of its thirds.
  create temp table demo_slot on commit drop as
  with place as (
    select p.plan_id, r.row_id, r.section_id, r.position, r.first_seat_id + s.start as first_seat,
           least(s.width, r.seat_count - s.start) as width
    from data.seat_plan p join data.section using (plan_id) join data.seat_row r using (section_id)
    cross join lateral (select cycle * 16 + party.start as start, party.width
                        from generate_series(0, (r.seat_count - 1) / 16) cycle,
                             (values (0, 2), (2, 2), (4, 1), (5, 3), (8, 2), (10, 4), (14, 2)) party (start, width)
                        where cycle * 16 + party.start < r.seat_count) s
    where p.seat_count < 700
    union all
    select p.plan_id, r.row_id, r.section_id, r.position,
           r.first_seat_id + r.seat_count * third / 3 + pg_temp.draw(r.row_id * 3 + third, 45, greatest(1, r.seat_count / 3 - 3)),
           least(1 + pg_temp.draw(r.row_id * 3 + third, 46, 4), r.seat_count / 3)
    from data.seat_plan p join data.section using (plan_id) join data.seat_row r using (section_id)
    cross join generate_series(0, 2) third
    where p.seat_count >= 700 and r.seat_count >= 3
  )
  select plan_id, section_id, first_seat, width,
         row_number() over (partition by plan_id order by z.zone, position, row_id, first_seat) - 1 as slot
  from place join pg_temp.demo_zone z using (plan_id, section_id);

  -- 2. How many bookings each show has had, and until when they could be made.
  create temp table demo_sale on commit drop as
  select s.show_id, s.starts_at, p.concert_id, p.phase, p.plan_id, p.seat_limit, p.booking_opens, p.booking_closes, p.cancelled_at,
         least(p.booking_closes, s.starts_at - interval '2 hours', p.cancelled_at, loaded) as until, n.slots,
         least(n.slots, case p.phase
           when 'full'      then n.slots
           when 'nearly'    then n.slots - 2 - pg_temp.draw(s.show_id, 30, 5)
           when 'upcoming'  then 0
           when 'running'   then 2 + pg_temp.draw(s.show_id, 30, 5)
           when 'closing'   then 8 + pg_temp.draw(s.show_id, 30, 20)
           -- Some sell much better than most.
           when 'open'      then 1 + (24 * (pg_temp.draw(s.show_id, 30, 1000) / 1000.0) ^ 16)::int
                                 + case when p.k % 200 = 7 then 120 else 0 end
           else 1 + (20 * (pg_temp.draw(s.show_id, 30, 1000) / 1000.0) ^ 9)::int end)::int as bookings
  from pg_temp.demo_show s
  join pg_temp.demo_print p using (i)
  join (select plan_id, count(*) as slots from pg_temp.demo_slot group by plan_id) n on n.plan_id = s.plan_id;
  analyze pg_temp.demo_slot, pg_temp.demo_sale;

  -- 3. The bookings: which place, who, when. Members take turns within a concert, so nobody books one twice.
  create temp table demo_party on commit drop as
  select s.*, n, row_number() over (partition by concert_id order by show_id, n) as turn,
         case when bookings * 10 > slots * 8 then n
              else n * step + pg_temp.draw(show_id, 31, step) end as slot
  from (select *, greatest(1, floor(slots * greatest(bookings::float8 / slots, 0.3 + 0.007 * pg_temp.draw(show_id, 32, 100))
                                    / bookings))::int as step
        from pg_temp.demo_sale where bookings > 0) s,
       generate_series(0, s.bookings - 1) n;
  analyze pg_temp.demo_party;

  create temp table demo_booking on commit drop as
  with placed as (
    select p.*, x.first_seat, c.price, pg_temp.draw(p.show_id * 1000 + p.n, 33, 1000000) / 1000000.0::float8 as luck,
           case when p.phase in ('full', 'nearly') then x.width
                else 1 + pg_temp.draw(p.show_id * 1000 + p.n, 34, least(x.width, p.seat_limit)) end as seats,
           1 + ((pg_temp.draw(p.concert_id, 35, members) + p.turn * 7) % members)::int as member
    from pg_temp.demo_party p
    join pg_temp.demo_slot x on x.plan_id = p.plan_id and x.slot = p.slot
    join data.concert_section g on g.concert_id = p.concert_id and g.section_id = x.section_id
    join data.price c on c.concert_id = g.concert_id and c.grade = g.grade
  ), timed as (
    select *, booking_opens + (until - booking_opens) * luck ^ case when phase in ('full', 'nearly') then 8 else 3 end as booked_at
    from placed
  )
  select nextval(booking_ids) as booking_id, b.*,
         seats * price as total,
         case when cancelled_at is not null then cancelled_at + interval '1 hour' * luck
              when phase in ('past', 'open') and pg_temp.draw(show_id * 1000 + n, 36, 40) = 0
                then booked_at + (until - booked_at) * 0.8 * luck end as refunded_at
  from (select * from timed order by booked_at, show_id, n) b;
  analyze pg_temp.demo_booking;

  -- 4. Every coin that moved: one top-up that covers all of it, the bookings, the refunds.
  create temp table demo_entry on commit drop as
  with spent as (
    select member, min(booked_at) as since, sum(total) as total from pg_temp.demo_booking group by member
  ), entry as (
    select member, booked_at as at, 'booking' as kind, -total as amount, booking_id from pg_temp.demo_booking
    union all
    select member, refunded_at, 'refund', total, booking_id from pg_temp.demo_booking where refunded_at is not null
    union all
    select m, coalesce(since, loaded) - (1 + pg_temp.draw(m, 37, 1000)) * interval '15 minutes', 'top_up',
           (coalesce(total, 0) / 50000 + 1 + pg_temp.draw(m, 38, 6)) * 50000, null
    from generate_series(1, members) m left join spent on spent.member = m
  )
  select *, sum(amount) over (partition by member order by at, kind desc, booking_id) as balance from entry;

  -- 5. Into the tables.
  create temp table demo_member on commit drop as
  select m as member, nextval(member_ids) as member_id from generate_series(1, members) m;
  analyze pg_temp.demo_member, pg_temp.demo_entry;

  insert into data.member (member_id, email, name, role, birth_date, password_hash, created_at) overriding system value
  select m.member_id, 'traveller-' || lpad(m.member::text, 4, '0') || '@demo.invalid',
         (array['혜성', '은하', '성운', '달빛', '궤도', '별똥별', '소행성', '북극성'])[1 + pg_temp.draw(m.member, 39, 8)] || ' '
         || (array['여행자', '관측자', '수집가', '나그네', '우체부', '정원사'])[1 + pg_temp.draw(m.member, 40, 6)] || ' '
         || lpad(m.member::text, 4, '0'),
         'fan', (loaded at time zone 'Asia/Seoul')::date - 7300 - pg_temp.draw(m.member, 41, 12000),
         '$2a$10$demonstrationmemberno.', e.since - interval '10 minutes'
  from pg_temp.demo_member m
  join (select member, min(at) as since from pg_temp.demo_entry group by member) e using (member)
  order by m.member_id;

  insert into data.purse (member_id, balance)
  select m.member_id, sum(e.amount) from pg_temp.demo_member m join pg_temp.demo_entry e using (member)
  group by m.member_id order by m.member_id;

  insert into data.booking (booking_id, member_id, concert_id, show_id, seat_ids, total, state, booked_at, booking_period,
                            starts_at) overriding system value
  select b.booking_id, m.member_id, b.concert_id, b.show_id, array(select b.first_seat + seat from generate_series(0, b.seats - 1) seat),
         b.total, case when b.refunded_at is null then 'booked' else 'cancelled' end,
         b.booked_at, tstzrange(b.booking_opens, least(b.booking_closes, b.starts_at)), b.starts_at
  from pg_temp.demo_booking b join pg_temp.demo_member m using (member)
  order by b.booking_id;

  -- Those who came were let in within the hour before the show.
  insert into data.seat_claim (show_id, seat_id, member_id, booking_id, price, used_at, until)
  select b.show_id, b.first_seat + seat, m.member_id, b.booking_id, b.price,
         case when b.starts_at < loaded and pg_temp.draw(b.booking_id, 42, 20) > 0
              then b.starts_at - (5 + pg_temp.draw(b.booking_id, 43, 55)) * interval '1 minute' end, 'infinity'
  from pg_temp.demo_booking b
  join pg_temp.demo_member m using (member),
  generate_series(0, b.seats - 1) seat
  where b.refunded_at is null
  order by b.show_id, b.first_seat + seat;

  -- Here and there two seats are kept for the sound desk.
  insert into data.seat_claim (show_id, seat_id, until)
  select s.show_id, x.first_seat + seat, 'infinity'
  from pg_temp.demo_sale s
  join pg_temp.demo_slot x on x.plan_id = s.plan_id and x.slot = s.slots - 1,
  generate_series(0, x.width - 1) seat
  where s.phase in ('open', 'upcoming', 'closing') and pg_temp.draw(s.concert_id, 44, 5) = 0
  on conflict (show_id, seat_id) do nothing;

  insert into data.ledger (member_id, at, kind, amount, balance, booking_id, request_id)
  select m.member_id, e.at, e.kind, e.amount, e.balance, e.booking_id, case when e.kind = 'booking' then gen_random_uuid() end
  from pg_temp.demo_entry e join pg_temp.demo_member m using (member)
  order by e.at, e.kind desc, e.booking_id;

  insert into data.cancelled_ticket (booking_id, ordinal, price, fee, fee_percent, cancelled_at, entry_id, act)
  select b.booking_id, seat, b.price, 0, 0, l.at, l.entry_id, 'by_hand'
  from pg_temp.demo_booking b join data.ledger l on l.booking_id = b.booking_id and l.kind = 'refund', generate_series(1, b.seats) seat
  order by b.booking_id, seat;

  for reference in select * from pg_temp.demo_reference loop
    execute format('alter table %s add constraint %I %s', reference.owner, reference.name, reference.definition);
  end loop;

  analyze data.member, data.purse, data.booking, data.cancelled_ticket, data.seat_claim, data.ledger;
  drop function pg_temp.draw;
  update data.setting set value = 'true' where name = 'is_demo';
end
$demo$;
