-- The request ids that members have used for what is no entry of the ledger: to keep a booking, to wait, for mail, as an organiser, for another
-- member or a shift at the counter, or for an account. Part of the plan of who asks.
create function private.other_requests() returns table (member_id bigint, request_id uuid, used_for text)
  language sql stable
as $$
  select k.member_id, k.request_id, 'keep' from data.kept_booking k
  union all select e.member_id, e.request_id, 'join' from data.waiting_entry e
  union all select m.member_id, m.request_id, 'mail' from data.mail m where m.request_id is not null
  union all select a.member_id, a.request_id, a.act::text from data.organiser_act a
  union all select g.member_id, g.request_id, 'cancel_for' from data.granted_cancellation g
  union all select s.member_id, s.request_id, 'open_shift' from data.shift s
  union all select c.member_id, c.request_id, 'close_shift' from data.shift_close c
  union all select p.member_id, p.request_id, 'shift_report' from data.shift_print p
  union all select m.member_id, m.request_id, m.kind from data.shift_money m where m.request_id is not null
  union all select s.clerk_id, s.request_id, 'sell' from data.counter_sale s
  union all select a.made_by, a.request_id, 'create_account' from data.made_account a
  union all select r.clerk_id, r.request_id, 'reseat' from data.reseat r
  union all select c.member_id, c.request_id, 'use_code' from data.phase_code c where c.request_id is not null
  union all select a.member_id, a.request_id, 'ask_in_tick' from data.tick_ask a
  union all select r.member_id, r.request_id, 'enter_draw' from data.draw_request r
$$;
