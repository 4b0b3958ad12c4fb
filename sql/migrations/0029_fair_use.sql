-- What keeps a kiosk's login, in the wrong hands, from taking more than its share.

-- Locked, never read or written: how a transaction in which a reading call wrote something for its own sake (it moved a
-- session's end ahead) is told from one that has changed something already. Nobody but the owner can lock it.
-- See private.require_own_transaction.
create table data.transaction_mark ();

-- Calls that held seats, while one of the limits below is on; swept when older than the window. Rows are only ever inserted,
-- so that nobody can make another's call wait by keeping a transaction open.
create table data.hold_call (
  at        timestamptz not null,
  member_id bigint      not null,
  address   text        not null,  -- of the client, "local" without one
  login     text        not null   -- the connection's role
);
create index hold_call_member on data.hold_call (member_id, at);
create index hold_call_address on data.hold_call (address, at);
create index hold_call_login on data.hold_call (login, at);
create index hold_call_at on data.hold_call (at);

insert into data.setting (name, value, about) values
  ('hold_window',        '10 minutes', 'the time in which the three limits on holding count'),
  ('holds_per_member',   '0',          'calls of hold_seats of one member in hold_window; 0 is no limit'),
  ('holds_per_address',  '0',          'calls of hold_seats from one client address in hold_window; 0 is no limit'),
  ('holds_per_login',    '0',          'calls of hold_seats over one login role in hold_window; 0 is no limit'),
  ('hold_needs_balance', 'false',      'seats are held only for a member who could pay for them');
