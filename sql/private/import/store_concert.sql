-- Gives a concert these facts (the normal form of private.read_concert), found harmless before. What lists and searches show of it is for
-- private.refresh_concerts.
create function private.store_concert(id bigint, facts jsonb, sale_reason text) returns void
  language plpgsql volatile
as $$
declare
  moved boolean;
begin
  select c.venue_id <> (facts ->> 'venue_id')::bigint into moved from data.concert c where c.concert_id = id;
  update data.concert c
  set title = facts ->> 'title', venue_id = (facts ->> 'venue_id')::bigint, genre = facts ->> 'genre',
      age_limit = (facts ->> 'age_limit')::int, running_minutes = (facts ->> 'running_minutes')::int,
      booking_opens = private.instant_of_seconds(facts -> 'booking_opens'),
      booking_closes = private.instant_of_seconds(facts -> 'booking_closes'),
      seat_limit = (facts ->> 'seat_limit')::int, synopsis = facts ->> 'synopsis', poster = facts ->> 'poster',
      accessible_until = private.instant_of_seconds(facts -> 'accessible_until'), no_single_seats = facts ? 'no_single_seats', reentry = facts ? 'reentry',
      releases = array(select t::time from jsonb_array_elements_text(facts -> 'releases') t), document_hash = null
  where c.concert_id = id;

  delete from data.concert_singer cs where cs.concert_id = id;
  insert into data.concert_singer (concert_id, singer_id, position)
  select id, s.value::bigint, s.ordinality from jsonb_array_elements_text(facts -> 'singers') with ordinality s;

  -- Shows that go were never sold (private.require_harmless); what is left of their holds goes with them, and nobody waits for them any more.
  perform private.drop_waiting((select array_agg(s.show_id) from data.show s
                                where s.concert_id = id and not facts -> 'shows' @> to_jsonb(extract(epoch from s.starts_at))));
  delete from data.seat_claim k using data.show s
  where s.concert_id = id and k.show_id = s.show_id
    and not facts -> 'shows' @> to_jsonb(extract(epoch from s.starts_at));
  delete from data.show s where s.concert_id = id and not facts -> 'shows' @> to_jsonb(extract(epoch from s.starts_at));
  if moved then
    delete from data.seat_claim k using data.show s where s.concert_id = id and k.show_id = s.show_id;
    update data.show s set plan_id = private.latest_plan_id((facts ->> 'venue_id')::bigint) where s.concert_id = id;
  end if;
  insert into data.show (concert_id, plan_id, starts_at)
  select id, private.latest_plan_id((facts ->> 'venue_id')::bigint), private.instant_of_seconds(s)
  from jsonb_array_elements(facts -> 'shows') s
  on conflict do nothing;

  perform private.store_prices(id, facts -> 'prices');
  perform private.store_sale(id, facts -> 'sale', sale_reason);
  perform private.block_house_seats(id);
  perform private.end_impossible(id);
  perform private.refresh_returns(id);
end
$$;
