-- Members by the beginning of their name or e-mail, the last digits of their telephone number (at least three), or the number of a booking: at most 20, by
-- name. No more of them is told than whom one has in front of one needs to be recognised, and who looked for what is on the record. For staff. MU007, MU008, MU009 (less than two
-- characters, or too long).
create function api.find_members(token text, query text)
  returns table (member_id bigint, name text, email_masked text, phone_masked text, bookings int)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  me     constant data.member := private.changing_member(find_members.token);
  wanted text;
  digits text;
  found  bigint[];
begin
  perform private.require_right(me, 'counter');
  wanted := private.query_text(find_members.query);
  if coalesce(length(wanted), 0) < 2 then
    perform private.refuse('MU009', 'at least two characters are needed');
  end if;
  digits := regexp_replace(wanted, '[-. ]', '', 'g');
  found := array(
    select m.member_id
    from (select m.member_id from data.member m where data.name_key(m.name) collate "C" ^@ data.name_key(wanted)
          union select m.member_id from data.member m where lower(m.email) collate "C" ^@ lower(wanted)
          union select m.member_id from data.member m where digits ~ '^[0-9]{3,15}$' and reverse(m.phone) collate "C" ^@ reverse(digits)
          union select b.member_id from data.booking b where b.booking_id = case when wanted ~* '^MU-0*[0-9]{1,15}$' then substr(wanted, 4)::bigint end) f
    join data.member m on m.member_id = f.member_id
    where m.closed_at is null
    order by m.name, m.member_id limit 20);
  perform private.note_act(me, clock_timestamp(), 'find_members', '', '', jsonb_build_object('query', wanted, 'members', found));
  return query
    select m.member_id, m.name::text, private.masked_email(m.email), private.masked_phone(m.phone),
           (select count(*)::int from data.booking b where b.member_id = m.member_id and b.state = 'booked')
    from data.member m where m.member_id = any (found) order by m.name, m.member_id;
end
$$;
