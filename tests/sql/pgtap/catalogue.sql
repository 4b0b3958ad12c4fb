\ir support.psql
select plan(46);
-- The database may hold a catalogue already: what is asked here is narrowed to the genre Tap.
select pg_temp.concert('봄의 노래', '{"singers": [{"name": "탭 가수", "name_en": "Tap Star", "kind": "solo"}]}') as spring,
       pg_temp.concert('First Tap 100%', '{"shows": ["2089-06-01T19:00:00+09:00"], "booking_closes": "2089-01-01T00:00:00Z"}') as first,
       pg_temp.concert('가을의 노래', '{"shows": ["2091-01-01T00:30:00+09:00"]}') as autumn \gset
update data.concert set booking_opens = clock_timestamp() + interval '1 day' where concert_id = :first;
update data.concert set cancelled_at = clock_timestamp() where concert_id = :autumn;
select pg_temp.member('fan') as fan \gset
create function pg_temp.found(args text) returns text language sql as $$
  select coalesce(pg_temp.rows('select concert_id from api.search_concerts(genre => ''Tap'', ' || args || ')'), '')
$$;

-- search
select is(pg_temp.found('sort => ''date'''), format('%s|%s|%s', :first, :spring, :autumn), 'by date');
select is(pg_temp.found('sort => ''title'''), format('%s|%s|%s', :autumn, :spring, :first), 'by title: Korean first, in Korean order');
select is(pg_temp.found('query => ''노래'', sort => ''date'''), format('%s|%s', :spring, :autumn), 'part of a Korean title');
select is(pg_temp.found('query => ''TAP star'''), :'spring', 'a singer''s English name, any case');
select is(pg_temp.found('query => ''탭 가수'''), :'spring', 'a singer''s name');
select is(pg_temp.found('query => ''100%'''), :'first', 'signs mean themselves or nothing');
select is(pg_temp.found('query => ''no such thing anywhere'''), '', 'nothing');
select is(pg_temp.found('from_date => ''2091-01-01'''), :'autumn', 'dates are the venue''s');
select is(pg_temp.found('from_date => ''2089-01-01'', to_date => ''2090-06-01'''), format('%s|%s', :first, :spring), 'both ends included');
select is(pg_temp.found(format('venue_id => %s, to_date => ''2089-12-31''', (select venue_id from data.venue where name = 'Tap Hall'))), :'first', 'a venue');
select is(pg_temp.found('venue_id => -1'), '', 'another venue');
select is(pg_temp.found(format('singer_id => %s', (select singer_id from data.singer where name = '탭 가수'))), :'spring', 'a singer');
select is(pg_temp.found('region => ''서울'', sale_state => ''open'''), :'spring', 'a region, on sale');
select is(pg_temp.found('sale_state => ''upcoming'''), :'first', 'to be opened');
select is(pg_temp.found('sale_state => ''cancelled'''), :'autumn', 'cancelled');
select is(pg_temp.found('sale_state => ''closed'''), '', 'none is closed');
select is(pg_temp.found('min_price => 101'), '', 'none so dear');
select is(pg_temp.found('min_price => 60, max_price => 90'), '', 'a price of a grade, not between grades');
select is(pg_temp.found('max_price => 50, sale_state => ''open'''), :'spring', 'a price');
select is(pg_temp.found('page_size => 1, sort => ''date'''), :'first', 'a page');
select is(pg_temp.found(format('sort => ''date'', after => %L', (select cursor from api.search_concerts(genre => 'Tap', sort => 'date', page_size => 1)))),
          format('%s|%s', :spring, :autumn), 'and the next');
select is((select string_agg(f, '') from unnest(array['date', 'opens', 'new', 'price', 'title']) s,
           lateral (select count(*)::text as f from api.search_concerts(genre => 'Tap', sort => s, after =>
             (select cursor from api.search_concerts(genre => 'Tap', sort => s, page_size => 1)))) r), '22222', 'under every sort');
select pg_temp.refuses('select * from api.search_concerts(' || bad || ')', 'MU009', bad)
from unnest(array['sort => ''fame''', 'sort => null', 'page_size => 0', 'page_size => null', 'page_size => 100000', 'sale_state => ''sold''',
                  'min_price => -1', 'min_price => 2, max_price => 1', 'from_date => ''2026-02-01'', to_date => ''2026-01-01''',
                  'from_date => ''infinity''', 'after => ''x''', 'after => ''["title", "x", 1]''', 'query => repeat(''x'', 201)']) bad;
select pg_temp.refuses('select * from api.search_concerts(favourites_only => true)', 'MU007', 'a guest has no favourites');
select pg_temp.refuses('select * from api.search_concerts(token => ''nobody'')', 'MU007', 'a dead token');

-- favourites
select pg_temp.allows(format('select api.set_favourite_concert(''fan'', %s, true)', :spring), 'like a concert');
select pg_temp.allows(format('select api.set_favourite_concert(''fan'', %s, true)', :spring), 'twice is once');
select is(pg_temp.found('favourites_only => true, token => ''fan'''), :'spring', 'favourites');
select pg_temp.allows(format('select api.set_favourite_concert(''fan'', %s, false)', :spring), 'no longer');
select is(pg_temp.found('favourites_only => true, token => ''fan'''), '', 'none');
select pg_temp.refuses('select api.set_favourite_concert(''fan'', ' || bad, code, bad)
from (values ('-1, true)', 'MU006'), ('null, true)', 'MU009')) v (bad, code);
select pg_temp.refuses(format('select api.set_favourite_concert(''fan'', %s, null)', :spring), 'MU009', 'neither yes nor no');
select pg_temp.refuses('select api.set_favourite_concert(''nobody'', -1, true)', 'MU007', 'unknown token');
select * from finish();
rollback;
