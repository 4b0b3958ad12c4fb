-- Concerts, shows and prices: invented, and drawn from hashes of the concert's number rather than from chance, so that
-- two databases loaded on the same day are alike. Everything is relative to the day of loading, in Seoul.
do $demo$
declare
  loaded  constant timestamptz := clock_timestamp();
  today   constant date := (loaded at time zone 'Asia/Seoul')::date;
  tonight constant timestamp := today + case when loaded at time zone 'Asia/Seoul' < today + time '19:50' then 0 else 1 end
                                + time '20:00';
  deadline constant timestamp := today + case when loaded at time zone 'Asia/Seoul' < today + time '23:40' then 0 else 1 end
                                 + time '23:59';
  concert_ids constant regclass := pg_get_serial_sequence('data.concert', 'concert_id');
  show_ids    constant regclass := pg_get_serial_sequence('data.show', 'show_id');
begin
  if (select value::boolean from data.setting where name = 'is_demo') then
    return;
  end if;

  -- 0 .. n-1, the same for the same number and purpose.
  create or replace function pg_temp.draw(number bigint, purpose int, n bigint) returns int
    language sql immutable parallel safe
    return ((hashint8extended(number, purpose) & 2147483647) % n)::int;

  -- 1. How many concerts stand where on their way, and what they are.
  create temp table demo_concert on commit drop as
  with phase (phase, concerts, rank) as (
    values ('past', 780, 1), ('running', 60, 2), ('open', 820, 3), ('closing', 24, 4), ('full', 18, 5), ('nearly', 12, 6),
           ('upcoming', 430, 7), ('closed', 50, 8), ('cancelled', 40, 9)
  ), numbered as (
    select row_number() over (order by rank, k) as i, phase, k
    from phase, generate_series(1, concerts) k
  ), themed as (
    select *, pg_temp.draw(i, 1, 100) as g,
           phase in ('full', 'nearly') as in_a_club
    from numbered
  )
  select i, phase, k, genre,
         case when genre = 'K-pop' then case when pg_temp.draw(i, 2, 100) < 68 then 'group' else 'solo' end
              when genre in ('발라드', 'R&B') then case when pg_temp.draw(i, 2, 100) < 15 then 'group' else 'solo' end
              else genre end as pool
  from themed,
       lateral (select case when g < 39 then 'K-pop' when g < 51 then '발라드' when g < 58 then 'R&B' when g < 65 then '힙합'
                            when g < 72 then '록' when g < 81 then '인디' when g < 86 then '재즈'
                            when in_a_club then 'K-pop' when g < 92 then '클래식' when g < 95 then '뮤지컬 갈라'
                            when g < 98 then '트로트' else '페스티벌' end as genre) t;

  -- 2. Who plays. Each pool of acts is gone through in turn, so that everybody gets a stage.
  create temp table demo_pool on commit drop as
  select pool, stature, singer_id,
         row_number() over (partition by pool order by pg_temp.draw(singer_id, 3, 1000000), singer_id) - 1 as place,
         count(*) over (partition by pool) as acts
  from (select case when genre <> 'K-pop' then genre when kind = 'group' then 'group' else 'solo' end as pool,
               stature, singer_id
        from pg_temp.demo_singer where stature > 0
        union all
        select '페스티벌', 3, singer_id from pg_temp.demo_singer where stature > 0 and genre <> '클래식') acts;

  analyze pg_temp.demo_concert, pg_temp.demo_pool;

  create temp table demo_cast on commit drop as
  with lead as (
    select c.i, c.genre, c.pool, p.acts, p.place
    from (select i, genre, pool, row_number() over (partition by pool order by pg_temp.draw(i, 4, 1000000), i) as turn
          from pg_temp.demo_concert) c
    join pg_temp.demo_pool p on p.pool = c.pool and p.place = (c.turn - 1) % p.acts
  )
  select i, 0 as position, p.singer_id, p.stature
  from lead join pg_temp.demo_pool p using (pool, place)
  union all
  select i, n, p.singer_id, p.stature
  from lead
  cross join lateral (select case genre when '페스티벌' then 4 + pg_temp.draw(i, 5, 4)
                                        when '뮤지컬 갈라' then 2 + pg_temp.draw(i, 5, 2) else 0 end as others,
                             case genre when '페스티벌' then '페스티벌' else 'solo' end as source) o
  join (select pool, max(acts) as acts from pg_temp.demo_pool group by pool) size on size.pool = o.source
  cross join generate_series(1, o.others) n
  join pg_temp.demo_pool p on p.pool = o.source and p.place = (lead.place + 97 * n) % size.acts;

  -- 3. Where: halls that the act fills, evenly used.
  create temp table demo_hall on commit drop as
  select *, row_number() over (partition by size order by number) - 1 as place, count(*) over (partition by size) as halls,
         row_number() over (order by seats, number) as rank
  from (select number, venue_id, plan_id, region, seats,
               case when seats < 500 then 'club' when seats < 1120 then 'small' when seats < 2100 then 'mid'
                    when seats < 5500 then 'large' when seats < 20000 then 'arena' else 'stadium' end as size
        from pg_temp.demo_venue) v;

  analyze pg_temp.demo_cast, pg_temp.demo_hall;

  create temp table demo_stage on commit drop as
  with sized as (
    select c.i, c.phase,
           case when c.phase in ('full', 'nearly') then 'club'
                else s.sizes[1 + pg_temp.draw(c.i, 6, array_length(s.sizes, 1))] end as size
    from pg_temp.demo_concert c
    join pg_temp.demo_cast a on a.i = c.i and a.position = 0
    cross join lateral (
      select case when c.pool = 'group' and a.stature = 3 then array['large','large','arena','arena','arena','arena','arena','arena','arena','stadium']
                  when c.pool = 'group' then array['small','mid','mid','mid','large','large','arena']
                  when c.pool = 'solo' then array['club','small','small','small','small','mid','mid','mid','large']
                  when c.pool = '인디' then array['club','club','club','small','small']
                  when c.pool in ('록', '힙합') then array['club','club','small','small','mid','mid','large']
                  when c.pool = '재즈' then array['club','club','small','small','small']
                  when c.pool = '클래식' then array['small','small','mid','mid','mid','large']
                  when c.pool = '뮤지컬 갈라' then array['mid','mid','mid','large']
                  when c.pool = '트로트' then array['mid','mid','large']
                  else array['arena','arena','arena','arena','large'] end as sizes) s
  ), housed as (
    select s.i, h.*
    from (select *, row_number() over (partition by size order by pg_temp.draw(i, 7, 1000000), i) as turn
          from sized where phase <> 'running') s
    join pg_temp.demo_hall h on h.size = s.size and h.place = (s.turn - 1) % h.halls
    union all
    -- Long runs, each in a hall of its own: they play today.
    select s.i, h.*
    from (select *, row_number() over (order by array_position(array['club','small','mid','large','arena','stadium'], size), i)
                    as turn
          from sized where phase = 'running') s
    join pg_temp.demo_hall h on h.rank = s.turn
  )
  select h.i, c.phase, c.k, c.genre, h.venue_id, h.plan_id, h.region, h.seats, h.size,
         case when c.phase = 'running' then 6 + pg_temp.draw(h.i, 8, 6)
              when c.phase in ('full', 'nearly') then 1
              when h.size in ('stadium') or c.phase in ('closing', 'cancelled') then 1 + pg_temp.draw(h.i, 8, 2)
              when h.size = 'arena' then 1 + pg_temp.draw(h.i, 8, 3)
              when c.genre = '뮤지컬 갈라' then 3 + pg_temp.draw(h.i, 8, 6)
              else (array[1,1,2,2,2,3,3,3,4,4,5])[1 + pg_temp.draw(h.i, 8, 11)] end as shows
  from housed h join pg_temp.demo_concert c on c.i = h.i;

  -- 4. When: each concert wishes for a day (counted from today; what is past is counted backwards) and gets the first
  -- one on which its hall is free: days before it, plus the longest wait of those before it.
  create temp table demo_plan on commit drop as
  with wish as (
    select *, phase = 'past' as past,
           case phase when 'past'      then 5 + pg_temp.draw(i, 9, 420)
                      when 'running'   then -1 - pg_temp.draw(i, 9, 4)
                      when 'closing'   then 2 + pg_temp.draw(i, 9, 5)
                      when 'closed'    then 1 + pg_temp.draw(i, 9, 5)
                      when 'full'      then 3 + pg_temp.draw(i, 9, 55)
                      when 'nearly'    then 2 + pg_temp.draw(i, 9, 35)
                      when 'upcoming'  then 25 + pg_temp.draw(i, 9, 200)
                      when 'cancelled' then 6 + pg_temp.draw(i, 9, 50)
                      else 2 + (190 * (pg_temp.draw(i, 9, 1000) / 1000.0) ^ 2)::int end as wish
    from pg_temp.demo_stage
  ), queued as (
    select *, sum(shows + 1 + pg_temp.draw(i, 10, 2)) over turn - (shows + 1 + pg_temp.draw(i, 10, 2)) as before
    from wish
    window turn as (partition by venue_id, past order by wish, i)
  ), placed as (
    select *, before + max(wish - before) over (partition by venue_id, past order by wish, i) as day
    from queued
  )
  select i, phase, k, genre, venue_id, plan_id, region, seats, size, shows,
         today + (case when past then -day - shows + 1 else day end)::int as first_day
  from placed;

  create temp table demo_show on commit drop as
  select i, plan_id, nextval(show_ids) as show_id, phase, size,
         (day + case when genre = '페스티벌' then time '13:00'
                     when extract(isodow from day) = 6 then time '18:00'
                     when extract(isodow from day) = 7 then time '17:00'
                     when genre in ('클래식', '뮤지컬 갈라', '트로트') then time '19:30'
                     else time '20:00' end) at time zone 'Asia/Seoul' as starts_at
  from (select p.*, p.first_day + n as day from pg_temp.demo_plan p, generate_series(0, p.shows - 1) n
        order by p.first_day, p.i, n) d;

  analyze pg_temp.demo_plan, pg_temp.demo_show;

  -- 5. What is printed: title, period, limits.
  create temp table demo_print on commit drop as
  with word (ko, en, ordinals, hours) as (values (
    array['궤도', '첫 번째 빛', '중력', '여름의 대삼각형', '공전주기', '밤의 창문', '작은 행성', '별자리 지도', '초신성', '다시 만난 궤도',
          '은하수 정거장', '달의 뒷면', '파란 시간', '무중력', '오래된 빛', '느린 위성', '새벽 관측', '별의 안부', '백만 광년', '겨울 성단'],
    array['First Light', 'Orbit', 'Parallax', 'Event Horizon', 'Small Planet', 'Perihelion', 'Blue Hour', 'Lunation',
          'Zero Gravity', 'Afterglow', 'Starfall', 'Night Window', 'Signal', 'Long Exposure', 'Supernova Diary',
          'Silver Hour', 'Tidal', 'Nebula', 'Redshift', 'Aphelion'],
    array['1st', '2nd', '3rd', '4th', '5th'],
    array['20:00', '20:00', '20:00', '12:00', '14:00', '18:00']::time[])
  ), template (genre, titles) as (values
    ('K-pop', array['{s} 콘서트 : {w}', '{e} {o} Concert [{W}]', '{e} World Tour <{W}> in {r}', '{s} 팬콘서트 〈{w}〉',
       '{e} Fan Concert : {W}', '{s} 앙코르 콘서트 - 다시, {w}', '{e} Live Tour : {W}', '{s} 단독 공연 〈{w}〉',
       '{y} {s} 팬미팅 : {w}에서 만나요', '{e} {o} World Tour “{W}” Encore in {r}', '{e} Showcase <{W}>', '{s} 전국투어 - {r}',
       '{e} Asia Tour [{W}] - {r}', '{s} 여섯 번째 밤 : {w}', '{e} : {W}',
       '{e} {o} World Tour “The Longest Night of the Smallest Star” in {r} : 끝나지 않은 이야기, 그리고 다시 {w}']),
    ('발라드', array['{s} 소극장 콘서트 : {w}', '{y} {s} 전국투어 〈{w}〉 - {r}', '{s} 콘서트 ‘오늘 밤, {w}’', '{e} Acoustic Live - {W}',
       '{s}의 노래 : {w}', '{s} 단독 콘서트 〈안녕, {w}〉', '천천히, {s} : 계절이 다 지나가기 전에 꼭 한 번은 들려주고 싶었던 {w}의 노래들']),
    ('R&B', array['{e} Live : {W}', '{s} 단독 공연 〈{w}〉', '{e} {W} Session', '{e} {o} Solo Concert “{W}”', '{s}, 밤의 {w}', '{e} in {r} : {W}']),
    ('힙합', array['{s} 단독 공연 : {w}', '{e} presents {W}', '{s} 콘서트 [{w}]', '{e} Tour <{W}> - {r}', '올나잇 사이퍼 with {s}', '{e} Live at {W}']),
    ('록', array['{s} 단독 공연 〈{w}〉', '{s} 클럽 투어 - {r}', '{e} Live Tour “{W}”', '{y} {s} 콘서트 : 더 크게, {w}', '{e} {o} Anniversary : {W}',
       '{s} 앙코르 : {w}']),
    ('인디', array['{s} 단독 공연 : {w}', '{s} 음감회 〈{w}〉', '{e} Small Concert - {W}', '{s}의 {w}', '늦은 밤 {s} : {w}', '{s} × {r} 산책 공연',
       '{s} EP 발매 기념 공연 〈우리가 {w}에 대해 이야기할 때 말하지 못했던 몇 가지 작은 것들〉']),
    ('재즈', array['{s} : {w}', '{e} Plays {W}', '{s} 재즈 나이트', '{e} Late Night Session - {W}', '{s} 재즈 산책', '{e} Live in {r}']),
    ('클래식', array['{s} 정기연주회 : {w}', '{s} 실내악 시리즈 〈{w}〉', '{e} Season Concert : {W}', '{s} {y} {r} 공연', '{s} 오후의 음악회',
       '{s} 가족음악회 : 행성과 {w}']),
    ('뮤지컬 갈라', array['뮤지컬 갈라 콘서트 〈{w}〉', '{y} 뮤지컬 갈라 : {w}', '{s} 갈라 콘서트 in {r}', 'The Gala : {W}', '{s} 뮤지컬의 밤']),
    ('트로트', array['{s} 전국투어 〈{w}〉 - {r}', '{y} {s} 디너 콘서트', '{s} 트로트 대잔치', '{s} 쇼 : {w}', '효 콘서트 - {s} in {r}']),
    ('페스티벌', array['{y} 은하수 뮤직 페스티벌', '{W} Festival {y}', '{r} 별빛 음악 축제 {y}', '{y} {w} 페스티벌 in {r}', 'Small Planet Festival {y} : {W}'])
  ), cast_names as (
    select c.i, string_agg(s.name, ', ' order by c.position) as singers,
           string_agg(s.name_en, ', ' order by c.position) as singers_en,
           min(s.name) filter (where c.position = 0) as s, min(s.name_en) filter (where c.position = 0) as e
    from pg_temp.demo_cast c join pg_temp.demo_singer s using (singer_id)
    group by c.i
  ), dates as (
    select i, min(starts_at) as first_show, max(starts_at) as last_show from pg_temp.demo_show group by i
  )
  select p.i, p.phase, p.k, p.genre, p.venue_id, p.plan_id, p.seats, p.size, n.singers, n.singers_en, d.first_show, d.last_show,
         nextval(concert_ids) as concert_id,
         replace(replace(replace(replace(replace(replace(replace(t.titles[1 + pg_temp.draw(p.i, 11, array_length(t.titles, 1))],
           '{s}', split_part(n.s, ' (', 1)), '{e}', n.e), '{w}', w.ko[1 + pg_temp.draw(p.i, 12, 20)]),
           '{W}', w.en[1 + pg_temp.draw(p.i, 13, 20)]), '{o}', w.ordinals[1 + pg_temp.draw(p.i, 14, 5)]), '{r}', p.region),
           '{y}', to_char(p.first_day, 'YYYY')) as title,
         case when p.phase = 'upcoming' and p.k <= 10
                then date_trunc('minute', loaded) + (array[3, 5, 8, 10, 15, 20, 30, 45, 60, 90])[p.k] * interval '1 minute'
              when p.phase = 'upcoming' and p.k <= 30 then tonight at time zone 'Asia/Seoul'
              when p.phase = 'upcoming' and p.k <= 50
                then (today + 1 + (array['12:00', '14:00', '18:00', '20:00']::time[])[1 + p.k % 4]) at time zone 'Asia/Seoul'
              else (w.hours[1 + pg_temp.draw(p.i, 15, 6)] +
                    case p.phase when 'upcoming' then today + 2 + pg_temp.draw(p.i, 16, least(60, p.first_day - today - 16))
                                 when 'past'     then p.first_day - 20 - pg_temp.draw(p.i, 16, 40)
                                 when 'running'  then today - 15 - pg_temp.draw(p.i, 16, 30)
                                 when 'open'     then today - 1 - pg_temp.draw(p.i, 16, 40)
                                 when 'full'     then today - 1 - pg_temp.draw(p.i, 16, 20)
                                 when 'nearly'   then today - 1 - pg_temp.draw(p.i, 16, 10)
                                 else today - 12 - pg_temp.draw(p.i, 16, 20) end) at time zone 'Asia/Seoul' end as booking_opens,
         case p.phase when 'closing' then deadline at time zone 'Asia/Seoul'
                      when 'closed' then (today - pg_temp.draw(p.i, 17, 2)) at time zone 'Asia/Seoul'
                      else d.last_show - interval '2 hours' end as booking_closes,
         case when p.phase = 'cancelled' then loaded - (1 + pg_temp.draw(p.i, 18, 9)) * interval '1 day' end as cancelled_at,
         case when p.phase in ('full', 'nearly') then (array[4, 4, 6])[1 + pg_temp.draw(p.i, 19, 3)]
              when p.size in ('arena', 'stadium') then (array[1, 2, 2, 4, 4, 4])[1 + pg_temp.draw(p.i, 19, 6)]
              else (array[2, 2, 4, 4, 4, 4, 4, 6, 8])[1 + pg_temp.draw(p.i, 19, 9)] end as seat_limit,
         -- Adults only is for invented acts: the real ones are of every age.
         case when p.genre in ('록', '힙합', '인디', '재즈') then (array[0, 0, 0, 0, 0, 0, 0, 0, 12, 15, 15, 19])[1 + pg_temp.draw(p.i, 20, 12)]
              when p.genre in ('K-pop', '클래식') and pg_temp.draw(p.i, 20, 25) = 0 then 8
              else 0 end as age_limit,
         case p.genre when '페스티벌' then 480 when '클래식' then 90 + 10 * pg_temp.draw(p.i, 21, 4)
                      when '인디' then 80 + 10 * pg_temp.draw(p.i, 21, 4)
                      else 110 + 10 * pg_temp.draw(p.i, 21, 7) end as running_minutes
  from (select * from pg_temp.demo_plan order by pg_temp.draw(i, 22, 1000000), i) p
  join cast_names n on n.i = p.i
  join dates d on d.i = p.i
  join template t on t.genre = p.genre
  cross join word w;

  -- 6. What it costs: grades by how good a section is, as many as the plan can tell apart.
  create temp table demo_zone on commit drop as
  select section_id, plan_id, dense_rank() over (partition by plan_id order by zone) - 1 as zone
  from pg_temp.demo_section join pg_temp.demo_venue using (number);

  analyze pg_temp.demo_print, pg_temp.demo_zone;

  create temp table demo_grade on commit drop as
  with tariff as (
    select p.i, p.concert_id, p.plan_id, z.zones,
           least(z.zones, case p.size when 'club' then 1 + pg_temp.draw(p.i, 23, 2) when 'small' then 2 + pg_temp.draw(p.i, 23, 3)
                                      when 'mid' then 3 + pg_temp.draw(p.i, 23, 2) when 'large' then 4 else 5 end,
                 case p.genre when '페스티벌' then 2 else 5 end)::int as grades,
           11000 * (case p.size when 'club' then 3 + pg_temp.draw(p.i, 24, 4) when 'small' then 6 + pg_temp.draw(p.i, 24, 4)
                                when 'mid' then 8 + pg_temp.draw(p.i, 24, 6) when 'large' then 11 + pg_temp.draw(p.i, 24, 5)
                                when 'arena' then 13 + pg_temp.draw(p.i, 24, 6) else 16 + pg_temp.draw(p.i, 24, 5) end) as top
    from pg_temp.demo_print p
    join (select plan_id, max(zone) + 1 as zones from pg_temp.demo_zone group by plan_id) z using (plan_id)
  )
  select i, concert_id, plan_id, zones, grades, position,
         (case grades when 1 then array['전석'] when 2 then array['R', 'S'] when 3 then array['VIP', 'R', 'S']
                      when 4 then array['VIP', 'R', 'S', 'A'] else array['VIP', 'R', 'S', 'A', 'B'] end)[position] as grade,
         (top - (position - 1) * case when top > 120000 then 22000 else 11000 end)::bigint as price
  from tariff, generate_series(1, grades) position;

  analyze pg_temp.demo_grade;

  -- 7. Into the catalogue.
  insert into data.concert (concert_id, source, source_id, title, venue_id, genre, age_limit, running_minutes, booking_opens,
                            booking_closes, seat_limit, synopsis, cancelled_at, added_at, singers, search_text, first_show,
                            last_show, min_price, max_price) overriding system value
  select p.concert_id, 'demo', 'demo-' || lpad(p.i::text, 4, '0'), p.title, p.venue_id, p.genre, p.age_limit,
         p.running_minutes, p.booking_opens, p.booking_closes, p.seat_limit,
         (array['작은 별 하나가 궤도를 한 바퀴 도는 동안의 노래들을 모았습니다.',
                '불이 꺼지면 무대는 관측소가 되고, 객석은 밤하늘이 됩니다.',
                '처음 빛나던 날부터 오늘까지, 그 사이의 이야기를 들려드립니다.',
                '가장 가까이에서 듣는, 가장 멀리서 온 소리.',
                '오래 기다린 분들을 위해 준비한 하룻밤의 항해입니다.',
                '새 노래와 오래된 노래를 번갈아 띄우는, 조금 긴 밤입니다.'])[1 + pg_temp.draw(p.i, 25, 6)]
         || E'\n\n이 공연은 ‘나의 우주’를 시연하려고 지어낸 것이며 실제로 열리지 않습니다. 이름이 나오는 가수와 공연장은 이 공연과 관계가 없습니다.'
         || E'\nThis concert was invented to demonstrate My Universe and does not take place. The singers and the venue named here have nothing to do with it.',
         p.cancelled_at, least(p.booking_opens, loaded) - interval '7 days', p.singers,
         '', p.first_show, p.last_show, g.low, g.high
  from pg_temp.demo_print p
  join (select i, min(price) as low, max(price) as high from pg_temp.demo_grade group by i) g using (i)
  order by p.concert_id;

  insert into data.concert_singer (concert_id, singer_id, position)
  select p.concert_id, c.singer_id, min(c.position) + 1
  from pg_temp.demo_cast c join pg_temp.demo_print p using (i)
  group by p.concert_id, c.singer_id;

  insert into data.show (show_id, concert_id, plan_id, starts_at) overriding system value
  select s.show_id, p.concert_id, s.plan_id, s.starts_at
  from pg_temp.demo_show s join pg_temp.demo_print p using (i)
  order by s.show_id;

  insert into data.price (concert_id, grade, price, position)
  select concert_id, grade, price, position from pg_temp.demo_grade order by concert_id, position;

  insert into data.concert_section (concert_id, section_id, grade)
  select g.concert_id, z.section_id, g.grade
  from pg_temp.demo_grade g
  join pg_temp.demo_zone z on z.plan_id = g.plan_id and z.zone * g.grades / g.zones = g.position - 1;

  analyze data.singer, data.concert, data.concert_singer, data.show, data.price, data.concert_section;
end
$demo$;
