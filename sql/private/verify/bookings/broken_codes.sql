-- Invariant 7: a ticket lets in whoever has its code, so nobody can guess it. A computed one cannot be guessed while there is a key
-- and nobody knows it, and leads back to its ticket; asked of the newest ticket of each key. One that was issued cannot be guessed
-- either, from itself or from another's: of two million, no two begin with the same 56 bits. Reading all codes as hexadecimal digits
-- at once is ten times as fast as a regular expression; where one is none, it finds them.
create function private.broken_codes() returns setof text
  language plpgsql stable
as $$
declare
  are_digits boolean := true;
begin
  return query
    select format('key %s of tickets is too short: %s bytes', k.version, coalesce(octet_length(k.key), 0))
    from data.ticket_key k where octet_length(k.key) >= 32 is not true
    union all
    -- Of 32 random bytes some 30 differ; fewer than 16 in no key that was ever made by chance.
    select format('key %s of tickets can be guessed: it has %s different bytes', k.version, b.different)
    from data.ticket_key k
    cross join lateral (select count(distinct get_byte(k.key, n)) as different from generate_series(0, octet_length(k.key) - 1) n) b
    where octet_length(k.key) >= 32 and b.different < 16
    union all
    select format('the keys %s of tickets are the same', string_agg(k.version::text, ' and ' order by k.version))
    from data.ticket_key k group by k.key having count(*) > 1
    union all
    select format('key %s of tickets is for bookings from %s on, the one before from %s', k.version, k.first_booking_id, k.earlier)
    from (select k.*, lag(k.first_booking_id, 1, -1) over (order by k.version) as earlier from data.ticket_key k) k
    where k.first_booking_id > k.earlier is not true
    union all
    select 'there is no key for the codes of all tickets'
    where not exists (select from data.ticket_key k where k.first_booking_id <= 0)
    union all
    select format('the code of ticket %s leads to %s', t.ticket_id, coalesce('ticket ' || l.ticket_id, 'none'))
    from (select k.first_booking_id, lead(k.first_booking_id) over (order by k.first_booking_id) as next_id from data.ticket_key k) k
    cross join lateral (select b.booking_id from data.booking b
                        where b.booking_id >= k.first_booking_id and (k.next_id is null or b.booking_id < k.next_id)
                        order by b.booking_id desc limit 1) b
    cross join lateral (select t.* from data.ticket t where t.booking_id = b.booking_id order by t.ordinal limit 1) t
    cross join lateral private.ticket_of_code(coalesce(t.issued_code, private.ticket_code(t.ticket_id))) l (ticket_id)
    where l.ticket_id is distinct from t.ticket_id;
  begin
    perform from data.issued_ticket t where private.is_code_guessable(t.code, t.ticket_id);
    are_digits := not found;
  exception when data_exception then
    are_digits := false;
  end;
  if not are_digits then
    return query
      select format('ticket %s of booking %s has the code %s..., which can be guessed', t.ticket_id, t.booking_id, left(t.code, 4))
      from data.issued_ticket t
      where case when t.code ~ '^[0-9A-F]{20}$' then private.is_code_guessable(t.code, t.ticket_id) else true end;
  end if;
  return query
    with alike as materialized (  -- by the index alone
      select c.code, c.earlier from (select code, lag(code) over (order by code) as earlier from data.issued_ticket) c
      where left(c.code, 14) = left(c.earlier, 14))
    select format('tickets %s have codes that begin alike: one can be guessed from the other', string_agg(distinct t.ticket_id::text, ' and '))
    from alike a join data.issued_ticket t on t.code in (a.code, a.earlier)
    group by a.code, a.earlier;
end
$$;
