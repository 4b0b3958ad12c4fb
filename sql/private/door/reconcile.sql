-- Lets in, or out, what a device scanned, and keeps what became of each scan, so that the same scan is answered the same. One device's scans of a show are
-- reconciled one after the other. Tickets are taken in the order of their seats, as by everybody, and the scans of one ticket in their own.
create function private.reconcile(me bigint, show_id bigint, device text, scans jsonb) returns table ("position" int, outcome text)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now            constant timestamptz := clock_timestamp();
  allows_reentry constant boolean := (select c.reentry from data.show w join data.concert c on c.concert_id = w.concert_id where w.show_id = reconcile.show_id);
  scan           record;
begin
  perform pg_advisory_xact_lock(hashtextextended(reconcile.device, reconcile.show_id));
  for scan in
    with told as materialized (select s.* from private.read_scans(reconcile.scans) s),
         known as materialized (select c.* from private.show_codes(reconcile.show_id) c)
    select t.position, t.code_hash, t.scanned_at, t.is_out, k.booking_id, k.ordinal, k.seat_id, k.state
    from told t left join known k on k.code_hash = t.code_hash
    order by k.seat_id, t.position
  loop
    position := scan.position;
    select d.outcome into outcome from data.door_scan d
    where d.show_id = reconcile.show_id and d.device = reconcile.device and d.code_hash = scan.code_hash and d.scanned_at = scan.scanned_at and d.is_out = scan.is_out;
    if not found then
      outcome := case when scan.booking_id is null then 'unknown' when scan.state = 'cancelled' then 'cancelled'
                      when scan.is_out then private.reconcile_exit(me, scan.booking_id, scan.ordinal, reconcile.show_id, scan.seat_id, reconcile.device, scan.scanned_at)
                      when (private.admit(scan.booking_id, scan.ordinal, reconcile.show_id, scan.seat_id, reconcile.device, me, scan.scanned_at)).used_at is not null then 'admitted'
                      when exists (select from data.cancelled_ticket c where c.booking_id = scan.booking_id and c.ordinal = scan.ordinal) then 'cancelled'
                      else 'already_used' end;
      insert into data.door_scan (show_id, device, code_hash, scanned_at, reconciled_at, member_id, outcome, booking_id, ordinal, is_out)
      values (reconcile.show_id, reconcile.device, scan.code_hash, scan.scanned_at, now, me, outcome, scan.booking_id, scan.ordinal, scan.is_out);
      if outcome = 'admitted' and allows_reentry then
        perform private.let_out_later(scan.booking_id, scan.ordinal, reconcile.show_id, scan.seat_id, scan.scanned_at);
      end if;
    end if;
    return next;
  end loop;
end
$$;
