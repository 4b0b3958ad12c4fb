-- What a member's calls write, apart from what an account is: nothing refers to these rows, no index but the key's is over them and
-- they are a fifth as wide, so that a booking's update is a small write beside the row that it replaces. Who changes something for
-- a member locks the member's purse.
create table data.purse (
  member_id    bigint     primary key,
  -- Changed only together with a row in data.ledger, by private.post_entry and by book. It cannot go below zero.
  balance      data.coins not null default 0,
  -- The one show of which the member holds seats, so that a booking need not look for holds that are not there.
  -- The seats themselves, and until when, are in data.seat_claim.
  hold_show_id bigint
) with (fillfactor = 80);

insert into data.purse (member_id, balance, hold_show_id)
select m.member_id, m.balance, m.hold_show_id from data.member m order by m.member_id;
alter table data.member drop column balance, drop column hold_show_id, reset (fillfactor);
delete from data.structure where name in ('data.member.balance', 'data.member.hold_show_id');
