\ir support.psql
-- The one table of who may do what: what each role is told, and that calls go by it at every call.
select no_plan();
select pg_temp.member(r, 0, r) from unnest('{fan,steward,staff,supervisor,admin}'::text[]) r \g /dev/null
select pg_temp.gives('select string_agg(r, '' '') from api.rights(''fan'') r', '', 'a fan has none');
select pg_temp.gives('select string_agg(r, '' '') from api.rights(''steward'') r', 'door', 'a steward');
select pg_temp.gives('select string_agg(r, '' '') from api.rights(''staff'') r', '"counter door sales_report set_fan_password"', 'staff');
select pg_temp.gives('select string_agg(r, '' '') from api.rights(''supervisor'') r', '"block_seats counter door expected_cash sales_report set_fan_password undo_check_in waive_fee"', 'a supervisor');
select pg_temp.gives('select string_agg(r, '' '') from api.rights(''admin'') r',
  '"accounts acts all_sales all_shifts block_seats catalogue counter door expected_cash operations sales_report set_fan_password undo_check_in waive_fee"', 'an administrator');
select pg_temp.refuses('select api.rights(''nobody'')', 'MU007', 'nobody');
select pg_temp.refuses('select api.rights(null)', 'MU007', 'no session');
select ok(not private.has_right(m, 'fly'), 'what is no right nobody has') from data.member m where m.name = 'admin';
select is((select string_agg(r.name, ' ') from private.rights() r where private.role_rank(r.least_role) is null), null, 'each is of a role that there is');

-- Calls ask for names that are there.
select is((select string_agg(w[1], ' ')
           from pg_proc p, regexp_matches(p.prosrc, '(?:require|has)_right\(([^;\n]*)', 'g') c, regexp_matches(c[1], '''([a-z_]+)''', 'g') w
           where p.pronamespace in ('api'::regnamespace, 'private'::regnamespace) and not exists (select from private.rights() r where r.name = w[1])), null, 'no call asks for a right that is none');
select is((select string_agg(r.name, ' ' order by r.name) from private.rights() r
           where not exists (select from pg_proc p where p.pronamespace in ('api'::regnamespace, 'private'::regnamespace) and p.proname <> 'rights'
                               and strpos(p.prosrc, quote_literal(r.name)) > 0)), null, 'each right is asked for by a call');

-- Somebody made staff, or dismissed, is so at the next call.
select pg_temp.refuses('select * from api.shifts(''fan'')', 'MU008', 'no clerk yet');
update data.member set role = 'staff' where name = 'fan';
select pg_temp.allows('select * from api.shifts(''fan'')', 'a clerk now');
update data.member set role = 'fan' where name = 'fan';
select pg_temp.refuses('select * from api.shifts(''fan'')', 'MU008', 'no more');
select * from finish();
rollback;
