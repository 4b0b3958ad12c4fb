-- Invariant 13: what has been is not to come. Every instant of a table is one that was looked up when the row was written, but for
-- those named here, which say when something will be; a transaction's number is one that was given out. (data.demand_count begins
-- before all time: private.broken_demand.)
create function private.broken_instants() returns setof text
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  to_come constant text[] := array[
    'data.concert.booking_opens', 'data.concert.booking_closes', 'data.concert.accessible_until', 'data.sale.companions_until', 'data.concert.first_show', 'data.concert.last_show',
    'data.show.starts_at', 'data.sale.starts', 'data.booking.starts_at', 'data.seat_claim.until', 'data.seat_claim.offered_until', 'data.waiting_entry.offer_ends_at', 'data.waiting_entry.starts', 'data.session.expires_at',
    'data.session.renew_at', 'data.demand_count.counted_at',
    'data.organiser_act.starts_before', 'data.organiser_act.starts', 'data.kept_booking.starts',
    'data.mail.due_at', 'data.show_reminder.starts', 'data.door_scan.scanned_at', 'data.admission.scanned_at', 'data.departure.scanned_at',
    'data.sale_phase.opens', 'data.sale_phase.closes', 'data.sale_phase.draw_at', 'data.tick_ask.tick_ends', 'data.tick_ask.held_until', 'data.tick.tick_ends',
    'data.draw_award.pay_until', 'data.row_room.until', 'data.rows_seen.seen', -- may be the next transaction
    'data.show_reminder.seen'];  -- the first transaction that it has not seen, which may be the next one
  instant record;
begin
  for instant in
    select k.name, k.row_key, a.attname, a.atttypid = 'xid8'::regtype as is_transaction
    from private.row_keys() k
    join pg_attribute a on a.attrelid = k.relation and a.attnum > 0 and not a.attisdropped
    where a.atttypid in ('timestamptz'::regtype, 'xid8'::regtype) and k.name || '.' || a.attname <> all (to_come)
      and exists (select from data.structure s where s.kind = 'table' and s.name = k.name)
    order by k.name, a.attnum
  loop
    return query execute format(
      'select format(%L, %s, x.%I) from %s x where ' ||
      case when instant.is_transaction then
             -- The transaction that asks has a number already that nobody else can see.
             'x.%3$I >= (select pg_snapshot_xmax(pg_current_snapshot())) '
             'and x.%3$I is distinct from (select pg_current_xact_id_if_assigned())'
           else 'x.%3$I > (select clock_timestamp()) or x.%3$I = ''-infinity''' end,
      format('%s (%%s): %s is %%s, which is to come%s', instant.name, instant.attname,
             case when instant.is_transaction then '' else ' or before all time' end),
      instant.row_key, instant.attname, instant.name);
  end loop;
end
$$;
