-- What a search asks for, as conditions on a concert c.
--   typed     the words of the query; together with the next two they are for private.search_words
--   field_indexed, field_many_words  what the index looks up for the words of the other fields
--   exact     everything else that is asked for, as it is
--   likely    the part of it that the planner can judge well, on data.concert alone: with `share` and the words it says how many
--             concerts to expect
--   share     which share of what meets `likely` is expected to meet the rest
--   possible  false when nothing can match, whatever the query; the others are null then
-- `of_all`: they are to be counted, not looked at until a page is full.
-- "true" stands for nothing asked.
create function private.search_conditions(asked private.search, me bigint, now timestamptz, of_all boolean,
                                          out possible boolean, out typed private.typed_word[], out field_indexed text[],
                                          out field_many_words boolean[], out exact text, out likely text, out share float8)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  zone_margin   constant interval := '14 hours';  -- a day begins somewhere so long before it does in UTC
  highest_price constant bigint   := 9223372036854775807;
  title      private.text_match;
  singers    record;
  venue      text;
  favourites bigint[];
begin
  if asked.favourites_only then
    if me is null then
      perform private.refuse('MU007', 'favourites are a member''s');
    end if;
    favourites := array(select f.concert_id from data.favourite_concert f where f.member_id = me);
  end if;
  -- One after the other: where one finds nothing, the next is not looked up.
  possible := favourites is distinct from '{}';
  if possible then
    venue    := private.venue_condition(asked.venue, asked.region, asked.venue_id);
    possible := venue is distinct from 'false';
  end if;
  if possible then
    singers  := private.singer_conditions(asked.singer, asked.singer_id, of_all);
    possible := singers.possible;
  end if;
  if possible then
    title    := private.typed_text_match(asked.title, 'title');
    possible := title.found;
  end if;
  if not possible then
    return;
  end if;
  typed            := private.typed_words(asked.query);
  field_indexed    := array[title.indexed, singers.indexed];
  field_many_words := array[title.many_words, singers.many_words];
  share            := 1;
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
    -- What is for sale is not over, and what is closed mostly is. Said in the words of the stages of private.sort_stages, or the
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
