-- Attempts to log in. Rows are only ever inserted (and swept when old), so that nobody can make another's log-in wait by
-- keeping a transaction open. Keys are hashes: what was typed into the e-mail field may well have been a password.
-- How they become a lock: private.log_in_locked_until.
create table data.log_in_attempt (
  attempt_id bigint      generated always as identity primary key,
  at         timestamptz not null default clock_timestamp(),
  email_key  bytea       not null,
  place_key  bytea       not null,  -- the e-mail from this client address and login role
  succeeded  boolean     not null
);
create index log_in_attempt_place on data.log_in_attempt (place_key, at);
create index log_in_attempt_email on data.log_in_attempt (email_key, at);
create index log_in_attempt_at on data.log_in_attempt (at);

-- A client can roll its failed attempts back, and a row goes with them. Sequences do not roll back: each is a counter of
-- attempts begun in the current window, for the e-mails and places that hash to it (private.count_log_in).
do $$
begin
  for bucket in 0..255 loop
    execute format('create sequence data.log_in_count_%s as bigint minvalue 0 start 0', bucket);
  end loop;
end
$$;

-- Keeps an attacker from choosing an e-mail that shares a counter with somebody else's.
insert into data.setting (name, value, about) values
  ('log_in_pepper', encode(ext.gen_random_bytes(16), 'hex'), 'secret that spreads log-in attempts over counters'),
  ('log_in_burst',  '100', 'attempts begun per counter in five minutes, undone ones included');
