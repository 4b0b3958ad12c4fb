-- The query, and the conditions of everything else: `words` also says which words of other fields the index looks up. `exact`
-- is the truth. `likely` is what the planner can judge well, alone on data.concert; together with `share` and the words it
-- says how many concerts to expect. `possible` is false when nothing can match.
create function private.search_filters(asked private.search, me bigint, now timestamptz, out possible boolean,
                                       out words private.text_match, out exact text, out likely text, out share float8)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  a       constant private.search := asked;
  titled  constant private.text_match := private.match_text(a.title);
  singers constant record := private.singer_filter(a.singer, a.singer_id);
  venues  constant text := private.venue_filter(a.venue, a.region, a.venue_id);
  likes   bigint[];
begin
  words := private.match_text(a.query);
  words := private.also_indexed(words, titled.indexed, titled.wide);
  words := private.also_indexed(words, singers.indexed, singers.wide);
  share := 1;
  if a.favourites_only then
    if me is null then
      perform private.refuse('MU007', 'favourites are a member''s');
    end if;
    likes := array(select f.concert_id from data.favourite_concert f where f.member_id = me);
  end if;
  possible := words.found and titled.found and singers.possible and venues is distinct from 'false' and likes is distinct from '{}';
  if not possible then
    return;
  end if;
  if a.weekdays is not null then
    share := share * cardinality(a.weekdays) / 7;
  end if;
  if a.sale_state in ('open', 'upcoming') then
    share := share * private.state_share(a.sale_state, now);
  end if;

  likely := concat_ws(' and ', venues,
    case when likes is not null then format('c.concert_id = any (%L::bigint[])', likes) end,
    case when a.genre is not null then format('c.genre = %L', a.genre) end,
    case when a.age_limit is not null then format('c.age_limit <= %s', a.age_limit) end,
    case when a.max_price is not null then format('c.min_price <= %s', a.max_price) end,
    case when a.min_price is not null then format('c.max_price >= %s', a.min_price) end,
    singers.likely);
  exact := concat_ws(' and ', nullif(likely, ''), case when titled.asked then titled.in_title end, singers.exact,
    private.state_filter(a.sale_state, now),
    -- Prices between the cheapest and the dearest need not be one of them.
    case when a.min_price is not null or a.max_price is not null then format(
      'exists (select from data.price p where p.concert_id = c.concert_id and p.price between %s and %s)',
      coalesce(a.min_price, 0), coalesce(a.max_price, 9223372036854775807)) end,
    -- What is over is out at once.
    case when a.seats_free is not null or a.from_date is not null then format('coalesce(c.last_show, ''-infinity'') >= %L',
      greatest(case when a.seats_free is not null then now end, a.from_date::timestamp at time zone 'UTC' - interval '14 hours')) end,
    private.show_filter(a, now));
  likely := concat_ws(' and ', nullif(likely, ''),
    -- What is for sale is not over, and what is closed mostly is: in the words of the stages of private.search_order, or the
    -- planner would take the two for unrelated and expect hardly any.
    case when a.sale_state in ('open', 'upcoming') or a.seats_free is not null
           then format('coalesce(c.last_show, ''-infinity'') >= %L', now)
         when a.sale_state = 'closed' then format('coalesce(c.last_show, ''-infinity'') < %L', now)
         when a.sale_state = 'cancelled' then 'c.cancelled_at is not null' end,
    case when a.from_date is not null then format('coalesce(c.last_show, ''-infinity'') >= %L',
                                                  a.from_date::timestamp at time zone 'UTC' - interval '14 hours') end,
    case when a.to_date is not null then format('coalesce(c.last_show, ''-infinity'') < %L',
                                                a.to_date::timestamp at time zone 'UTC' + interval '38 hours') end);
  exact  := coalesce(nullif(exact, ''), 'true');
  likely := coalesce(nullif(likely, ''), 'true');
end
$$;
