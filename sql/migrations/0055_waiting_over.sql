-- What the house makes of who waits: a show that is moved keeps them, one that is cancelled or goes does not, nor a wish that cannot come true any
-- more. They are told. An entry says what it waited for, and outlives its show.
create domain data.waiting_end as text check (value in ('cancelled', 'dropped', 'impossible'));
alter table data.waiting_entry
  drop constraint waiting_entry_show_id_fkey,
  add column why        data.waiting_end,  -- it lapsed, where the house ended it
  add column concert_id bigint,            -- of the show then, of what is over
  add column starts     timestamptz,
  add constraint ended_by_the_house check (
    num_nulls(concert_id, starts) in (0, 2) and (why is null or state = 'lapsed' and concert_id is not null)
    and (concert_id is null or settled_at is not null));
delete from data.structure where name = 'data.waiting_entry.waiting_entry_show_id_fkey';

alter domain data.mail_kind drop constraint mail_kind_check;
alter domain data.mail_kind add constraint mail_kind_check
  check (value in ('tickets', 'show_tomorrow', 'show_cancelled', 'show_moved', 'refund', 'offer', 'offer_ending', 'waiting_moved', 'waiting_over'));
alter domain data.notice_kind drop constraint notice_kind_check;
alter domain data.notice_kind add constraint notice_kind_check
  check (value in ('booking_opens', 'new_concert', 'show_tomorrow', 'offer', 'offer_ending', 'waiting_moved', 'waiting_over'));
alter table data.mail drop constraint mail_check2, add constraint mail_check2 check (
  num_nulls(booking_id, entry_id) = 1
  and (entry_id is not null) = (kind in ('offer', 'offer_ending', 'waiting_moved', 'waiting_over')));
drop index data.mail_offer;  -- a show may be moved more than once
create unique index mail_offer on data.mail (kind, entry_id, occasion) where entry_id is not null;
delete from data.structure
where kind = 'domain constraint' and name in ('data.mail_kind.mail_kind_check', 'data.notice_kind.notice_kind_check')
   or name in ('data.mail.mail_check2', 'data.mail_offer');

-- Which bookings a reminder has seen: who books after it is reminded, too.
alter table data.show_reminder add column seen xid8 not null default pg_snapshot_xmin(pg_current_snapshot());
update data.show_reminder set seen = '0';
