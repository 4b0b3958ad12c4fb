-- What a search asks for, as conditions on a concert c.
--   words     what the query stands for; its index conditions also look up the words of the other fields
--   exact     everything else that is asked for, as it is
--   likely    the part of it that the planner can judge well, on data.concert alone: with `share` and the words it says how many
--             concerts to expect
--   share     which share of what meets `likely` is expected to meet the rest
--   possible  false when nothing can match; the others but words are null then
-- `reduced` leaves words of the query out that leave nothing (private.reduced_match).
-- "true" stands for nothing asked.
create function private.search_conditions(asked private.search, me bigint, now timestamptz, reduced boolean,
                                          out possible boolean, out words private.text_match, out exact text, out likely text, out share float8)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  zone_margin   constant interval := '14 hours';  -- a day begins somewhere so long before it does in UTC
  highest_price constant bigint   := 9223372036854775807;
  title         constant private.text_match := private.typed_text_match(asked.title, 'title');
  singers       constant record := private.singer_conditions(asked.singer, asked.singer_id);
  venue         constant text   := private.venue_condition(asked.venue, asked.region, asked.venue_id);
  typed         constant private.typed_word[] := private.typed_words(asked.query);
  favourites    bigint[];
begin
  words := private.words_match(typed, 'concert');
  if reduced then
    words := private.reduced_match(typed, words, 'concert');
  end if;
  words := private.combined_match(words, title.indexed, title.many_words);
  words := private.combined_match(words, singers.indexed, singers.many_words);
  share := 1;
  if asked.favourites_only then
    if me is null then
      perform private.refuse('MU007', 'favourites are a member''s');
    end if;
    favourites := array(select f.concert_id from data.favourite_concert f where f.member_id = me);
  end if;
  possible := words.found and title.found and singers.possible and venue is distinct from 'false'
              and favourites is distinct from '{}';
  if not possible then
    return;
  end if;
  if asked.weekdays is not null then
    share := share * cardinality(asked.weekdays) / 7;
  end if;
  if asked.sale_state in ('open', 'upcoming') then
    share := share * private.sale_state_share(asked.sale_state, now);
  end if;

  likely := concat_ws(' and ', venue,
    case when favourites is not null then format('c.concert_id = any (%L::bigint[])', favourites) end,
    private.genre_condition(asked.genre),
    case when asked.age_limit is not null then format('c.age_limit <= %s', asked.age_limit) end,
    case when asked.max_price is not null then format('c.min_price <= %s', asked.max_price) end,
    case when asked.min_price is not null then format('c.max_price >= %s', asked.min_price) end,
    singers.likely);
  exact := concat_ws(' and ', nullif(likely, ''),
    case when title.asked then title.in_title end,
    singers.exact,
    private.sale_state_condition(asked.sale_state, now),
    -- Prices between the cheapest and the dearest need not be one of them.
    case when asked.min_price is not null or asked.max_price is not null then format(
      'exists (select from data.price p where p.concert_id = c.concert_id and p.price between %s and %s)',
      coalesce(asked.min_price, 0), coalesce(asked.max_price, highest_price)) end,
    -- What is over is out at once, without a look at its shows.
    case when asked.seats_free is not null or asked.from_date is not null then format(
      'coalesce(c.last_show, ''-infinity'') >= %L',
      greatest(case when asked.seats_free is not null then now end, asked.from_date::timestamp at time zone 'UTC' - zone_margin)) end,
    private.show_condition(asked, now));
  likely := concat_ws(' and ', nullif(likely, ''),
    -- What is for sale is not over, and what is closed mostly is. Said in the words of the stages of private.search_order, or the
    -- planner would take the two for unrelated and expect hardly any.
    case when asked.sale_state in ('open', 'upcoming') or asked.seats_free is not null
           then format('coalesce(c.last_show, ''-infinity'') >= %L', now)
         when asked.sale_state = 'closed' then format('coalesce(c.last_show, ''-infinity'') < %L', now)
         when asked.sale_state = 'cancelled' then 'c.cancelled_at is not null' end,
    case when asked.from_date is not null then format('coalesce(c.last_show, ''-infinity'') >= %L',
                                                      asked.from_date::timestamp at time zone 'UTC' - zone_margin) end,
    case when asked.to_date is not null then format('coalesce(c.last_show, ''-infinity'') < %L',
                                                    asked.to_date::timestamp at time zone 'UTC' + interval '1 day' + zone_margin) end);
  exact  := coalesce(nullif(exact, ''), 'true');
  likely := coalesce(nullif(likely, ''), 'true');
end
$$;
