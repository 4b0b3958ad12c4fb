\ir support.psql
-- What a session has set for itself changes nothing of what procedures do.
select plan(16);
select pg_temp.concert('one') as concert, pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show \gset
select pg_temp.seat(:show, 1) as a1 \gset
select pg_temp.member('fan') as fan \gset

-- Nothing of this may be in effect in a procedure. Those that everybody calls at once pin less: they and what they call
-- write and read no instant, number or backslash as text.
select is((select string_agg(p.proname || ': ' || s, ', ' order by p.proname, s) from pg_proc p,
           unnest(array['search_path=pg_catalog, pg_temp', 'standard_conforming_strings=on', 'DateStyle=ISO, YMD', 'TimeZone=UTC', 'extra_float_digits=1']) s
           where p.pronamespace = 'api'::regnamespace and p.proname not in ('book', 'cancel_booking', 'cancel_tickets', 'hold_seats', 'seat_states', 'version') and s <> all (p.proconfig)), null, 'every procedure pins what it depends on');
select is((select string_agg(p.proname, ', ') from pg_proc p where p.pronamespace = 'api'::regnamespace and p.proname <> 'version'
           and not exists (select from unnest(p.proconfig) c where c like 'lock_timeout=%')), null, 'and waits for no lock without end');
create temp view hot_path as
  with recursive called (oid, name, source) as (
    select p.oid, p.proname::text, p.prosrc || coalesce(pg_get_function_sqlbody(p.oid), '') from pg_proc p
    where p.pronamespace = 'api'::regnamespace and p.proname in ('book', 'cancel_booking', 'cancel_tickets', 'hold_seats', 'seat_states')
    union
    select p.oid, p.proname::text, p.prosrc || coalesce(pg_get_function_sqlbody(p.oid), '') from pg_proc p join called c
      on p.pronamespace in ('private'::regnamespace, 'data'::regnamespace) and strpos(c.source, p.pronamespace::regnamespace || '.' || p.proname || '(') > 0)
  select * from called;
select cmp_ok((select count(*) from hot_path), '>', 15::bigint, 'what they call');
select is((select string_agg(name, ', ') from hot_path where source ~ '\\|::float8|to_timestamp|date_part'), null, 'depends on none of it');
select is((select string_agg(p.proname, ', ') from pg_proc p where p.pronamespace = 'api'::regnamespace and p.prosrc ~ 'password'
           and 'client_min_messages=warning' <> all (p.proconfig)), null, 'plans of what knows a password are shown to nobody');

set standard_conforming_strings = off;
set escape_string_warning = off;
set datestyle = 'Postgres, DMY';
set timezone = 'Asia/Kolkata';
set intervalstyle = 'sql_standard';
set extra_float_digits = -15;
set bytea_output = 'escape';
set array_nulls = off;
set transform_null_equals = on;
set quote_all_identifiers = on;
set gin_fuzzy_search_limit = 1;
set enable_indexscan = off;
set enable_nestloop = off;
set plan_cache_mode = force_custom_plan;
set default_transaction_isolation = serializable;
select pg_temp.refuses('select api.sign_up(''fans@home'', ''password'', ''N'')', 'MU009', 'no domain');
select pg_temp.refuses('select api.sign_up(''fa ns@home.de'', ''password'', ''N'')', 'MU009', 'a space');
select pg_temp.allows('select api.sign_up(''ssss.dd@desk.se'', ''password'', ''N'', ''1990-05-06'')', 'letters that a class would be named by');
select pg_temp.gives('select birth_date = date ''1990-05-06'' from api.my_account((select token from api.log_in(''ssss.dd@desk.se'', ''password'')))', 't', 'and a log-in');
select is((select string_agg(title, ',') from api.search_concerts('tap  hall', sort => 'date')), 'one,two', 'words are parted');
select is((select string_agg(n.title, ',') from api.search_concerts('tap', sort => 'date', page_size => 1) p, api.search_concerts('tap', sort => 'date', after => p.cursor) n),
          'two', 'a cursor is as exact as ever');
select is((select count(*) from api.search_concerts(from_date => '2090-06-01', to_date => '2090-06-01', sale_state => 'open', seats_free => 1)), 2::bigint, 'days and instants');
select is((select count(*) from api.calendar_day('2090-06-01') d, api.calendar_day('2090-06-01', after => d.cursor)), 1::bigint, 'the calendar''s cursor');
select pg_temp.gives(format('select total from api.book(''fan'', gen_random_uuid(), %s, array[%s])', :show, :a1), '100', 'a booking');
select is((select outcome from private.import_document(jsonb_build_object('format', 'my-universe/1', 'concerts', jsonb_build_array(jsonb_build_object('source', 'tap', 'source_id', 'three',
             'title', 'Three', 'venue', 'Tap Hall', 'booking_opens', '2020-01-01T00:00:00Z', 'booking_closes', '2090-01-01T00:00:00Z',
             'prices', '[{"grade": "R", "price": 1, "sections": ["A"]}]'::jsonb, 'shows', '["2090-06-01T19:00:00+09:00"]'::jsonb))))), 'created', 'a document');
select is((select string_agg(detail, '') from private.verify()), '', 'and every invariant holds');
select * from finish();
rollback;
