-- The helpers of schema private: each is called by another function, or by the programs. Checks are called by their names.
\ir support.psql
select plan(2);
create temp view uncalled as
select p.proname::text as name from pg_proc p
where p.pronamespace = 'private'::regnamespace and not exists (
  select from pg_proc f
  where f.pronamespace in ('private'::regnamespace, 'api'::regnamespace) and f.oid <> p.oid
    and (strpos(pg_get_functiondef(f.oid), format('private.%s(', p.proname)) > 0
         or f.proname = 'verify' and strpos(pg_get_functiondef(f.oid), quote_literal(p.proname)) > 0));

select is((select string_agg(name, ', ' order by name) from uncalled), 'bind_kiosks, client_settings, close_catalogue, forget_mail, mail_result, make_draw, next_mail, queue_reminders, record_run, record_structure, resum_sales, roll_up_sales, run_offers, verify',
          'only my-universe-admin calls these, and nothing is left over');
create function private.left_over() returns int language sql as 'select 1';
select is((select string_agg(name, ', ' order by name) from uncalled), 'bind_kiosks, client_settings, close_catalogue, forget_mail, left_over, mail_result, make_draw, next_mail, queue_reminders, record_run, record_structure, resum_sales, roll_up_sales, run_offers, verify', 'what nobody calls would be found');
select * from finish();
rollback;
