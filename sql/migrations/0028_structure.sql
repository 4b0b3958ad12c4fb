-- What tables, columns, indexes, constraints, triggers and functions look like when nobody has touched them, a row each:
-- private.verify compares. Each deployment that loads anything writes it anew, but for what was no longer as it had been written:
-- so damage stays named until it is mended (private.record_structure).
create table data.structure (
  kind        text not null,
  name        text not null,
  table_name  text,             -- whose it is
  statement   text not null,    -- what makes it
  broken_rows text,             -- a query: a line for each row that breaks this rule
  primary key (kind, name)
);

-- What the migrations so far have made and what is no longer there: a deployment would otherwise take it for right. (Of what is
-- there, it writes the rest.)
insert into data.structure (kind, name, table_name, statement)
select k.kind, case when k.kind like '%index' then 'data.' else k.relation || '.' end || n,
       case when k.kind <> 'domain constraint' then k.relation end,
       case when k.kind = 'not null' then format('alter table %s alter %s set not null', k.relation, n)
            else 'see the migrations up to 0027' end
from (values
  ('constraint', 'data.booking', 'booked_inside_period booking_pkey'),
  ('constraint', 'data.concert_demand', 'concert_demand_pkey'),
  ('constraint', 'data.concert_section', 'concert_section_pkey'),
  ('constraint', 'data.concert_singer', 'concert_singer_pkey'),
  ('constraint', 'data.concert', 'concert_age_limit_check concert_check concert_genre_check concert_pkey concert_poster_check
    concert_running_minutes_check concert_seat_limit_check concert_source_check concert_source_id_check
    concert_source_source_id_key concert_synopsis_check concert_title_check'),
  ('constraint', 'data.demand_count', 'demand_count_only_one_check demand_count_pkey'),
  ('constraint', 'data.favourite_concert', 'favourite_concert_pkey'),
  ('constraint', 'data.favourite_singer', 'favourite_singer_pkey'),
  ('constraint', 'data.ledger', 'ledger_member_id_request_id_key ledger_pkey'),
  ('constraint', 'data.log_in_attempt', 'log_in_attempt_pkey'),
  ('constraint', 'data.member', 'member_pkey'),
  ('constraint', 'data.migration', 'migration_pkey'),
  ('constraint', 'data.price_band', 'price_band_pkey'),
  ('constraint', 'data.price', 'price_grade_check price_pkey price_price_check'),
  ('constraint', 'data.saved_search', 'saved_search_filters_check saved_search_member_id_name_key saved_search_name_check
    saved_search_pkey'),
  ('constraint', 'data.search_part', 'search_part_pkey'),
  ('constraint', 'data.search_word', 'search_word_pkey search_word_word_key'),
  ('constraint', 'data.seat_claim', 'seat_claim_pkey'),
  ('constraint', 'data.seat_plan', 'seat_plan_first_seat_id_key seat_plan_pkey seat_plan_seat_count_check
    seat_plan_venue_id_version_key seat_plan_version_check'),
  ('constraint', 'data.seat_row', 'seat_row_first_seat_id_key seat_row_label_check seat_row_pkey seat_row_seat_count_check
    seat_row_section_id_position_key'),
  ('constraint', 'data.section', 'section_arc_radius_check section_first_seat_id_key section_name_check section_pkey
    section_plan_id_name_key section_row_pitch_check section_seat_count_check section_seat_pitch_check'),
  ('constraint', 'data.session', 'session_pkey session_token_hash_check'),
  ('constraint', 'data.setting', 'setting_pkey'),
  ('constraint', 'data.show', 'show_concert_id_starts_at_key show_pkey'),
  ('constraint', 'data.singer_member', 'singer_member_check singer_member_pkey'),
  ('constraint', 'data.singer', 'singer_kind_check singer_name_check singer_name_en_check singer_name_key singer_pkey'),
  ('constraint', 'data.ticket', 'ticket_code_key ticket_pkey'),
  ('constraint', 'data.venue', 'venue_name_check venue_name_key venue_pkey venue_region_check'),
  ('default', 'data.booking', 'booked_at state'),
  ('default', 'data.concert_demand', 'bookings favourites'),
  ('default', 'data.concert', 'added_at age_limit genre max_price min_price running_minutes search_text seat_limit singers
    synopsis terms'),
  ('default', 'data.demand_count', 'booking_id counted_at only_one'),
  ('default', 'data.favourite_concert', 'since'),
  ('default', 'data.favourite_singer', 'since'),
  ('default', 'data.ledger', 'at'),
  ('default', 'data.log_in_attempt', 'at'),
  ('default', 'data.member', 'balance created_at role'),
  ('default', 'data.migration', 'applied_at'),
  ('default', 'data.saved_search', 'saved_at'),
  ('default', 'data.seat_claim', 'changed'),
  ('default', 'data.seat_plan', 'created_at'),
  ('default', 'data.section', 'arc_direction arc_x arc_y row_pitch seat_pitch'),
  ('default', 'data.session', 'created_at'),
  ('default', 'data.singer_member', '"position" current'),
  ('default', 'data.singer', 'initial kind name_en search_text terms'),
  ('default', 'data.ticket', 'code state'),
  ('default', 'data.venue', 'region search_text terms time_zone'),
  ('domain constraint', 'data.booking_state', 'booking_state_check'),
  ('domain constraint', 'data.coins', 'coins_check'),
  ('domain constraint', 'data.ledger_kind', 'ledger_kind_check'),
  ('domain constraint', 'data.member_email', 'member_email_check'),
  ('domain constraint', 'data.member_name', 'member_name_check'),
  ('domain constraint', 'data.member_role', 'member_role_check'),
  ('domain constraint', 'data.ticket_state', 'ticket_state_check'),
  ('index', 'data.concert_demand', 'concert_demand_wanted'),
  ('index', 'data.concert_section', 'concert_section_section'),
  ('index', 'data.concert_singer', 'concert_singer_concerts'),
  ('index', 'data.concert', 'concert_added concert_closes concert_genre concert_last_show concert_max_price concert_now
    concert_opens concert_price concert_terms concert_title concert_venue'),
  ('index', 'data.favourite_concert', 'favourite_concert_concert'),
  ('index', 'data.favourite_singer', 'favourite_singer_singer'),
  ('index', 'data.log_in_attempt', 'log_in_attempt_at log_in_attempt_email log_in_attempt_place'),
  ('index', 'data.search_part', 'search_part_starts'),
  ('index', 'data.seat_claim', 'seat_claim_changed seat_claim_hold'),
  ('index', 'data.session', 'session_expiry session_member'),
  ('index', 'data.show', 'show_day show_plan show_starts'),
  ('index', 'data.singer_member', 'singer_member_member'),
  ('index', 'data.singer', 'singer_name singer_terms'),
  ('index', 'data.venue', 'venue_terms'),
  ('not null', 'data.booking', 'booked_at booking_closes booking_id booking_opens concert_id member_id show_id starts_at
    state total'),
  ('not null', 'data.concert_demand', 'bookings concert_id favourites wanted'),
  ('not null', 'data.concert_section', 'concert_id grade section_id'),
  ('not null', 'data.concert_singer', '"position" concert_id singer_id'),
  ('not null', 'data.concert', 'added_at age_limit booking_closes booking_opens concert_id genre max_price min_price
    running_minutes search_text seat_limit singers source source_id synopsis terms title venue_id'),
  ('not null', 'data.demand_count', 'booking_id counted_at only_one'),
  ('not null', 'data.favourite_concert', 'concert_id member_id since'),
  ('not null', 'data.favourite_singer', 'member_id since singer_id'),
  ('not null', 'data.ledger', 'amount at balance entry_id kind member_id'),
  ('not null', 'data.log_in_attempt', 'at attempt_id email_key place_key succeeded'),
  ('not null', 'data.member', 'balance created_at email member_id name password_hash role'),
  ('not null', 'data.migration', 'applied_at checksum name number'),
  ('not null', 'data.price_band', 'concert_id first_seat_id next_seat_id plan_id price section_id'),
  ('not null', 'data.price', '"position" concert_id grade price'),
  ('not null', 'data.saved_search', 'filters member_id name saved_at saved_search_id'),
  ('not null', 'data.search_part', 'part starts word_id'),
  ('not null', 'data.search_word', 'word word_id'),
  ('not null', 'data.seat_claim', 'changed seat_id show_id until'),
  ('not null', 'data.seat_plan', 'created_at first_seat_id plan_id seat_count venue_id version'),
  ('not null', 'data.seat_row', '"position" first_seat_id label row_id seat_count section_id'),
  ('not null', 'data.section', '"position" arc_direction arc_radius arc_x arc_y first_seat_id name plan_id row_pitch
    seat_count seat_pitch section_id'),
  ('not null', 'data.session', 'created_at expires_at member_id renew_at token_hash'),
  ('not null', 'data.setting', 'about name value'),
  ('not null', 'data.show', 'concert_id day plan_id show_id starts_at'),
  ('not null', 'data.singer_member', '"position" current group_id member_id'),
  ('not null', 'data.singer', 'initial kind name name_en search_text singer_id terms'),
  ('not null', 'data.ticket', 'booking_id code price seat_id show_id state ticket_id'),
  ('not null', 'data.venue', 'name region search_text terms time_zone venue_id'),
  ('reference', 'data.concert_demand', 'concert_demand_concert_id_fkey'),
  ('reference', 'data.concert_section', 'concert_section_concert_id_grade_fkey concert_section_section_id_fkey'),
  ('reference', 'data.concert_singer', 'concert_singer_concert_id_fkey concert_singer_singer_id_fkey'),
  ('reference', 'data.concert', 'concert_venue_id_fkey'),
  ('reference', 'data.favourite_concert', 'favourite_concert_concert_id_fkey favourite_concert_member_id_fkey'),
  ('reference', 'data.favourite_singer', 'favourite_singer_member_id_fkey favourite_singer_singer_id_fkey'),
  ('reference', 'data.price', 'price_concert_id_fkey'),
  ('reference', 'data.saved_search', 'saved_search_member_id_fkey'),
  ('reference', 'data.search_part', 'search_part_word_id_fkey'),
  ('reference', 'data.seat_plan', 'seat_plan_venue_id_fkey'),
  ('reference', 'data.seat_row', 'seat_row_section_id_fkey'),
  ('reference', 'data.section', 'section_plan_id_fkey'),
  ('reference', 'data.session', 'session_member_id_fkey'),
  ('reference', 'data.show', 'show_concert_id_fkey show_plan_id_fkey'),
  ('reference', 'data.singer_member', 'singer_member_group_id_fkey singer_member_member_id_fkey'),
  ('trigger', 'data.concert_section', 'no_update price_bands_add price_bands_remove'),
  ('trigger', 'data.favourite_concert', 'count_favourite'),
  ('trigger', 'data.ledger', 'append_only'),
  ('trigger', 'data.price', 'no_update'),
  ('trigger', 'data.show', 'set_show_day'),
  ('trigger', 'data.singer', 'index_name'),
  ('trigger', 'data.venue', 'index_name move_show_days'),
  ('unique index', 'data.booking', 'booking_one_live_per_concert'),
  ('unique index', 'data.ledger', 'ledger_one_charge_per_booking'),
  ('unique index', 'data.member', 'member_email'),
  ('unique index', 'data.ticket', 'ticket_one_live_per_seat')) k (kind, relation, names)
cross join lateral regexp_split_to_table(k.names, '\s+') n
where not case
  when k.kind in ('constraint', 'reference') then
    exists (select from pg_constraint c where c.conrelid = to_regclass(k.relation) and c.conname = n)
  when k.kind = 'domain constraint' then
    exists (select from pg_constraint c where c.contypid = to_regtype(k.relation) and c.conname = n)
  when k.kind like '%index' then
    exists (select from pg_index i where i.indexrelid = to_regclass('data.' || n) and (i.indisunique or k.kind = 'index'))
  when k.kind = 'trigger' then
    exists (select from pg_trigger t where t.tgrelid = to_regclass(k.relation) and t.tgname = n)
  else
    exists (select from pg_attribute a where a.attrelid = to_regclass(k.relation) and a.attname = btrim(n, '"')
              and case k.kind when 'not null' then a.attnotnull else a.atthasdef end) end;
