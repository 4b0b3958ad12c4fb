-- Parameters of api.search_concerts to be kept, without those that ask for nothing and with texts in their one form. MU009 for what
-- is no parameter, and for a value that it does not take.
create function private.saved_filters(filters jsonb) returns jsonb
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  asked   private.search;
  unknown text;
begin
  if filters is null or pg_column_size(filters) > 40000 or jsonb_typeof(filters) <> 'object' or length(filters::text) > 4000 then
    perform private.refuse('MU009', 'filters are an object of at most 4000 letters');
  end if;
  select k into unknown from jsonb_object_keys(filters) k
  where k <> 'sort' and k not in (
    select a.attname from pg_attribute a where a.attrelid = 'private.search'::regclass and a.attnum > 0);
  if unknown is not null then
    perform private.refuse('MU009', format('a search has no "%s"', unknown));
  end if;
  -- A day is a day, not "tomorrow": that would be another one at each time.
  if filters ->> 'from_date' !~ '^\d{4}-\d\d-\d\d$' or filters ->> 'to_date' !~ '^\d{4}-\d\d-\d\d$' then
    perform private.refuse('MU009', 'a day is written 2026-12-31');
  end if;
  begin
    asked := jsonb_populate_record(null::private.search, filters);
  exception when data_exception then
    perform private.refuse('MU009', 'a filter has a value of the wrong kind');
  end;
  asked := private.checked_search(asked);
  perform private.check_page(coalesce(filters ->> 'sort', 'date'), 1);
  return jsonb_strip_nulls(filters || coalesce((
    select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(asked))
    where filters ? key and key in ('query', 'title', 'singer', 'venue', 'genre', 'region')), '{}'));
end
$$;
