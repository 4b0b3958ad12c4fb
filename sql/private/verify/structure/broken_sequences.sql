-- Invariant 14: the next id of a table is one that no row has had, and there is one: no counter is near its end. A booking's number has
-- 45 bits in the code of its tickets (private.ticket_code).
create function private.broken_sequences() returns setof text
  language plpgsql stable
as $$
declare
  counter record;
  highest bigint;
begin
  for counter in
    select a.attrelid::regclass as relation, a.attname as name, s.seqrelid::regclass as sequence,
           coalesce(pg_sequence_last_value(s.seqrelid), 0) as last
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attidentity <> ''
    join pg_sequence s on s.seqrelid = pg_get_serial_sequence(c.oid::regclass::text, a.attname)::regclass
    where c.relnamespace = 'data'::regnamespace and c.relkind = 'r'
    union all
    select 'data.seat_plan', 'first_seat_id + seat_count - 1', s.seqrelid, coalesce(pg_sequence_last_value(s.seqrelid), 0)
    from pg_sequence s where s.seqrelid = to_regclass('data.seat_id')
  loop
    execute format('select max(%s) from %s', counter.name, counter.relation) into highest;
    if highest > counter.last then
      return next format('sequence %s is at %s, and %s has %s already: select setval(''%1$s'', %4$s)', counter.sequence, counter.last,
                         counter.relation, highest);
    end if;
  end loop;
  return query
    select format('sequence %s is at %s, near its end: select setval(''%1$s'', ...) to what the rows have', s.seqrelid::regclass, s.last)
    from (select s.*, pg_sequence_last_value(s.seqrelid) as last
          from pg_sequence s join pg_class c on c.oid = s.seqrelid
          where c.relnamespace = 'data'::regnamespace and c.relname !~ '^log_in_(count|login)_') s
    where s.last > case s.seqrelid::regclass::text when 'data.booking_booking_id_seq' then least(s.seqmax, 1::bigint << 45) else s.seqmax end / 10 * 9;
end
$$;
