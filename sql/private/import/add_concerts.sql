-- Makes concerts of these facts (the normal form of private.read_concert), and returns their ids. What their sale is made of comes before their
-- shows, so that it is gathered once.
create function private.add_concerts(added private.new_concert[]) returns bigint[]
  language plpgsql volatile
as $$
declare
  ids   constant bigint[] := array(select nextval(pg_get_serial_sequence('data.concert', 'concert_id')) from unnest(added));
  plans constant bigint[] := array(select private.latest_plan_id((a.facts ->> 'venue_id')::bigint)
                                   from unnest(added) with ordinality a order by a.ordinality);
begin
  insert into data.concert (concert_id, source, source_id, title, venue_id, genre, age_limit, running_minutes, booking_opens, booking_closes,
                            seat_limit, synopsis, poster, releases, accessible_until, no_single_seats, reentry, document_hash, singers, search_text, terms,
                            first_show, last_show, min_price, max_price)
    overriding system value
  select ids[a.ordinality], a.source, a.source_id, a.facts ->> 'title', (a.facts ->> 'venue_id')::bigint, a.facts ->> 'genre',
         (a.facts ->> 'age_limit')::int, (a.facts ->> 'running_minutes')::int, private.instant_of_seconds(a.facts -> 'booking_opens'),
         private.instant_of_seconds(a.facts -> 'booking_closes'), (a.facts ->> 'seat_limit')::int, a.facts ->> 'synopsis', a.facts ->> 'poster',
         array(select t::time from jsonb_array_elements_text(a.facts -> 'releases') t), private.instant_of_seconds(a.facts -> 'accessible_until'),
         a.facts ? 'no_single_seats', a.facts ? 'reentry', a.document_hash, f.singers, f.search_text, f.terms,
         private.instant_of_seconds(a.facts -> 'shows' -> 0), private.instant_of_seconds(a.facts -> 'shows' -> -1),
         (a.facts -> 'prices' -> -1 ->> 'price')::bigint, (a.facts -> 'prices' -> 0 ->> 'price')::bigint
  from unnest(added) with ordinality a
  join private.search_columns(array(
    select row(a.facts ->> 'title', v.venue_id, array(select jsonb_array_elements_text(a.facts -> 'singers')::bigint), a.facts ->> 'genre',
               array(select data.local_day(private.instant_of_seconds(s), v.time_zone)
                     from jsonb_array_elements(a.facts -> 'shows') s))::private.named_concert
    from unnest(added) with ordinality a join data.venue v on v.venue_id = (a.facts ->> 'venue_id')::bigint order by a.ordinality)) f
    on f.place = a.ordinality;
  perform private.store_cancellation(ids[a.ordinality], a.facts -> 'cancellation')
  from unnest(added) with ordinality a where a.facts -> 'cancellation' <> private.standard_cancellation();
  perform private.store_sale(ids[a.ordinality], a.facts -> 'sale', '') from unnest(added) with ordinality a where a.facts ? 'sale';
  insert into data.concert_singer (concert_id, singer_id, position)
  select ids[a.ordinality], s.value::bigint, s.ordinality
  from unnest(added) with ordinality a, jsonb_array_elements_text(a.facts -> 'singers') with ordinality s;
  insert into data.price (concert_id, grade, price, position)
  select ids[a.ordinality], p.value ->> 'grade', (p.value ->> 'price')::bigint, p.ordinality
  from unnest(added) with ordinality a, jsonb_array_elements(a.facts -> 'prices') with ordinality p;
  insert into data.concert_section (concert_id, section_id, grade)
  select ids[a.ordinality], x.section_id, p ->> 'grade'
  from unnest(added) with ordinality a
  cross join lateral jsonb_array_elements(a.facts -> 'prices') p
  cross join lateral jsonb_array_elements_text(p -> 'sections') n
  join data.section x on x.plan_id = plans[a.ordinality] and x.name = n;
  insert into data.show (concert_id, plan_id, starts_at)
  select ids[a.ordinality], plans[a.ordinality], private.instant_of_seconds(s)
  from unnest(added) with ordinality a, jsonb_array_elements(a.facts -> 'shows') s;
  perform private.block_house_seats(ids[n]) from generate_subscripts(plans, 1) n
  where exists (select from data.seat_mark m where m.plan_id = plans[n] and m.mark = 'blocked');
  return ids;
end
$$;
