-- Refuses (MU009 with the reason) facts that would take a seat of a concert from somebody who bought or holds it. Bookings have to be
-- stopped when anything is to go, so that the answer stays true; a show more or another price harms nobody. So they have to be when a grade goes, or
-- fewer or older members may book, and somebody waits for seats, who may wait in vain from then on.
create function private.require_harmless(concert_id bigint, facts jsonb, sale_reason text default '') returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  present constant jsonb := private.concert_facts(require_harmless.concert_id);
  reason  jsonb;
  field   text;
begin
  if not present -> 'shows' @> (facts -> 'shows')
     and exists (select from data.concert c where c.concert_id = require_harmless.concert_id and c.cancelled_at is not null) then
    perform private.refuse('MU009', 'the concert is cancelled: a show of it would never be sold; give new shows a concert of their own', 'shows');
  end if;
  perform private.require_reserved(present, facts);
  perform private.require_same_sale(present, facts, sale_reason);
  if (present -> 'venue_id') = (facts -> 'venue_id') and (facts -> 'shows') @> (present -> 'shows')
     and not exists (select to_jsonb(x.name) from data.concert_section g join data.section x on x.section_id = g.section_id  -- of each plan
                     where g.concert_id = require_harmless.concert_id
                     except select jsonb_path_query(facts, '$.prices[*].sections[*]'))
     and not (((facts -> 'seat_limit') < (present -> 'seat_limit') or (facts -> 'age_limit') > (present -> 'age_limit')
               or exists (select jsonb_path_query(present, '$.prices[*].grade') except select jsonb_path_query(facts, '$.prices[*].grade')))
              and exists (select from data.waiting_entry e join data.show s on s.show_id = e.show_id
                          where s.concert_id = require_harmless.concert_id and e.state in ('waiting', 'offered'))) then
    return;
  end if;
  perform private.stop_bookings();

  select case
           when present -> 'venue_id' <> facts -> 'venue_id' then private.reason('the venue cannot change: seats are sold or held')
           when not facts -> 'shows' @> to_jsonb(extract(epoch from s.starts_at))
             then private.reason('the show of %1 (%2) cannot go: seats are sold or held',
                                 to_char(s.starts_at at time zone v.time_zone, 'YYYY-MM-DD HH24:MI'), v.time_zone)
           else private.reason('section "%1" cannot go: seats are sold or held', x.name) end,
         case when present -> 'venue_id' <> facts -> 'venue_id' then 'venue'
              when not facts -> 'shows' @> to_jsonb(extract(epoch from s.starts_at)) then 'shows'
              else 'prices' end
  into reason, field
  from data.show s
  join data.concert c on c.concert_id = s.concert_id
  join data.venue v on v.venue_id = c.venue_id
  join data.seat_claim k on k.show_id = s.show_id and k.member_id is not null and k.until > clock_timestamp()
  cross join lateral (select x.* from data.section x where x.first_seat_id <= k.seat_id
                      order by x.first_seat_id desc limit 1) x
  where s.concert_id = require_harmless.concert_id
    and (present -> 'venue_id' <> facts -> 'venue_id'
         or not facts -> 'shows' @> to_jsonb(extract(epoch from s.starts_at))
         or not exists (select from jsonb_array_elements(facts -> 'prices') p where p -> 'sections' ? x.name))
  limit 1;
  if reason is not null then
    perform private.reject(reason, field);
  end if;
  if exists (select from data.booking b join data.show s on s.show_id = b.show_id
             where s.concert_id = require_harmless.concert_id
               and not facts -> 'shows' @> to_jsonb(extract(epoch from s.starts_at))) then
    perform private.refuse('MU009', 'a show cannot go: bookings of it are in the books', 'shows');
  elsif exists (select from data.organiser_act a join data.show s on s.show_id = a.show_id
                where s.concert_id = require_harmless.concert_id
                  and not facts -> 'shows' @> to_jsonb(extract(epoch from s.starts_at))) then
    perform private.refuse('MU009', 'a show cannot go: its organiser cancelled or moved it, which is in the books', 'shows');
  end if;
end
$$;
