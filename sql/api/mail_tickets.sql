-- Has the valid tickets of a booking of one's own mailed to one's own address, some times a day (`ticket_mails`, else MU010). One that is on its
-- way is not asked for twice. The same request again changes nothing. MU006, MU007, MU008, MU009 (also where no mail goes out), MU012
-- (nothing valid is left), MU013.
create function api.mail_tickets(token text, request_id uuid, booking_id bigint) returns void
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
  me      private.actor;
  owner   bigint;
  earlier data.mail;
begin
  if mail_tickets.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  me := private.lock_member(mail_tickets.token);
  select m.* into earlier from data.mail m where m.member_id = me.member_id and m.request_id = mail_tickets.request_id;
  if earlier.booking_id = mail_tickets.booking_id then
    return;
  end if;
  perform private.require_new_request(me.member_id, mail_tickets.request_id);
  perform private.require_live_session(me);
  select b.member_id into owner from data.booking b where b.booking_id = mail_tickets.booking_id;
  if mail_tickets.booking_id is null then
    perform private.refuse('MU009', 'booking_id is null');
  elsif owner is null then
    perform private.refuse('MU006', 'no such booking');
  elsif owner <> me.member_id then
    perform private.refuse('MU008', 'somebody else''s booking');
  elsif not exists (select from data.mail_server) then
    perform private.refuse('MU009', 'no mail goes out from here');
  elsif not exists (select from data.ticket t join data.show s on s.show_id = t.show_id
                    where t.booking_id = mail_tickets.booking_id and t.state = 'valid' and s.starts_at > clock_timestamp()) then
    perform private.refuse('MU012', 'no ticket of it is valid any more');
  elsif exists (select from data.mail m
                where m.booking_id = mail_tickets.booking_id and m.kind = 'tickets' and m.state = 'due' and m.tries = 0) then
    return;
  elsif (select count(*) from data.mail m
         where m.booking_id = mail_tickets.booking_id and m.kind = 'tickets' and m.at > clock_timestamp() - interval '1 day')
        >= private.setting('ticket_mails')::bigint then
    perform private.refuse('MU010');
  end if;
  insert into data.mail (member_id, kind, booking_id, occasion, request_id)
  values (me.member_id, 'tickets', mail_tickets.booking_id, mail_tickets.booking_id, mail_tickets.request_id);
  perform private.note_request(me.member_id, mail_tickets.request_id);
end
$$;
