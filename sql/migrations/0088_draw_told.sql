-- Who entered a draw is told what became of it, as who waits is told of an offer: won, moved up, that the time to pay ends, or lost.
alter table data.draw_award add column won_at timestamptz;
update data.draw_award a set won_at = (r.result::jsonb ->> 'at')::timestamptz from data.draw_round r where r.phase_id = a.phase_id and r.round = a.round;
alter table data.draw_award alter column won_at set not null;
-- How many ranks the job has gone through for those who lost: they may be very many.
alter table data.draw add column told int not null default 0 check (told >= 0);
update data.draw set told = entries where drawn_at is not null;

alter table data.mail add column draw_entry_id bigint;  -- of a draw, instead of a booking
create unique index mail_draw on data.mail (kind, draw_entry_id) where draw_entry_id is not null;
alter domain data.mail_kind drop constraint mail_kind_check;
alter domain data.mail_kind add constraint mail_kind_check
  check (value in ('tickets', 'show_tomorrow', 'show_cancelled', 'show_moved', 'refund', 'offer', 'offer_ending', 'waiting_moved', 'waiting_over',
                   'draw_won', 'draw_moved_up', 'draw_ending', 'draw_lost'));
alter domain data.notice_kind drop constraint notice_kind_check;
alter domain data.notice_kind add constraint notice_kind_check
  check (value in ('booking_opens', 'new_concert', 'show_tomorrow', 'offer', 'offer_ending', 'waiting_moved', 'waiting_over',
                   'draw_won', 'draw_moved_up', 'draw_ending', 'draw_lost'));
alter table data.mail drop constraint mail_check2, add constraint mail_check2 check (
  num_nonnulls(booking_id, entry_id, draw_entry_id) = 1
  and (entry_id is not null) = (kind in ('offer', 'offer_ending', 'waiting_moved', 'waiting_over'))
  and (draw_entry_id is not null) = (kind in ('draw_won', 'draw_moved_up', 'draw_ending', 'draw_lost')));
delete from data.structure
where kind = 'domain constraint' and name in ('data.mail_kind.mail_kind_check', 'data.notice_kind.notice_kind_check')
   or name = 'data.mail.mail_check2';
