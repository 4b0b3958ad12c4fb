-- Recomputes the invariants of the contract (1 to 6) and further ones from the data, one row each; `detail` names the rows that
-- break it (the first twenty). Everything is read in one snapshot, so it can run beside a sale. What the session has set changes
-- nothing.
create function private.verify() returns table (invariant int, name text, ok boolean, detail text)
  language sql stable
  set standard_conforming_strings = on
  set quote_all_identifiers = off
  set transform_null_equals = off
  set array_nulls = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set intervalstyle = 'postgres'
  set extra_float_digits = 1
  set work_mem = '64MB'
  set jit = off
as $$
  with broken as (
    select c.invariant, b as line
    from (values (1, 'broken_seats'), (2, 'broken_bookings'), (3, 'broken_balances'), (4, 'broken_money'),
                 (4, 'broken_ledger'), (4, 'broken_terms'), (4, 'broken_refunds'), (4, 'broken_shifts'), (4, 'broken_reseats'), (5, 'broken_counts'), (5, 'broken_row_room'), (5, 'broken_returns'), (5, 'broken_prices'), (6, 'broken_times'), (6, 'broken_acts'), (6, 'broken_holds'),
                 (7, 'broken_tickets'), (7, 'broken_admissions'), (7, 'broken_codes'), (8, 'broken_accounts'), (8, 'broken_requests'), (8, 'broken_sessions'),
                 (8, 'broken_wishes'), (8, 'broken_mail'),
                 (9, 'broken_plans'), (9, 'broken_marks'), (9, 'broken_row_order'), (10, 'broken_concerts'), (10, 'broken_sales'), (11, 'broken_search_rows'), (11, 'broken_words'), (11, 'broken_facts'),
                 (11, 'broken_demand'), (12, 'broken_settings'), (13, 'broken_rules'), (13, 'broken_instants'), (14, 'broken_structure'),
                 (14, 'broken_states'), (14, 'broken_defaults'), (14, 'broken_sequences'), (15, 'broken_rights'), (15, 'broken_catalogue'), (15, 'broken_kiosks'),
                 (16, 'broken_texts'), (17, 'broken_waiting'), (18, 'broken_offers'), (19, 'broken_companions'), (20, 'broken_draws'), (21, 'broken_sales_sums')) c (invariant, name),
         private.complaints(c.name) b),
  numbered as (select b.*, row_number() over (partition by b.invariant) as n from broken b)
  select i.invariant, i.name, count(b.line) = 0,
         concat_ws('; ', string_agg(b.line, '; ') filter (where b.n <= 20),
                   case when count(b.line) > 20 then format('and %s more', count(b.line) - 20) end)
  from (values (1, 'no seat of a show has two live tickets'),
               (2, 'no member has two live bookings of one concert'),
               (3, 'every balance is the sum of its ledger, and never negative'),
               (4, 'every live booking costs what its tickets cost, charged once; every refund is made once'),
               (5, 'every show''s free, held, sold and blocked seats are its seats'),
               (6, 'every booking was made inside its period; an expired hold holds nothing'),
               (7, 'every ticket has a number and a code of its own, which nobody can guess'),
               (8, 'every account is one that could be made, every session ends, every mail is of its member'),
               (9, 'every seat of a plan is there once'),
               (10, 'every concert can be sold as it is announced'),
               (11, 'lists and searches show what is so'),
               (12, 'every setting makes sense'),
               (13, 'every row keeps the rules of its table'),
               (14, 'tables, indexes, constraints, triggers and functions are as they were deployed'),
               (15, 'nobody may do more than was deployed'),
               (16, 'every text is in its one form, and no two names are the same'),
               (17, 'every offer has its seats, and every seat that is offered its offer'),
               (18, 'nobody was offered a seat before somebody who waited longer for such a seat'),
               (19, 'no companion''s seat is sold without its wheelchair place'),
               (20, 'every draw is what was committed to, and what was won is kept for who won it'),
               (21, 'what was sold is added up as it was')) i (invariant, name)
  left join numbered b on b.invariant = i.invariant
  group by i.invariant, i.name
  order by i.invariant
$$;
