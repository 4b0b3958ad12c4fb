-- What an operator may change without touching code: `update data.setting set value = ... where name = ...`.
-- A name that is not here does not exist: procedures read settings by name and fail loudly on a missing one.
create table data.setting (
  name  text primary key,
  value text not null,
  about text not null
);

insert into data.setting (name, value, about) values
  ('is_demo',              'false',      'this deployment holds the demonstration catalogue'),
  ('self_service_top_up',  'true',       'fans may top up by themselves; otherwise staff take the money'),
  ('top_up_maximum',       '10000000',   'coins in one top-up'),
  ('balance_maximum',      '1000000000', 'coins that a member may own'),
  ('hold_duration',        '5 minutes',  'how long chosen seats are held'),
  ('session_lifetime',     '12 hours',   'a session ends when it was not used for this long'),
  ('session_maximum',      '30 days',    'a session ends after this long even when it is used'),
  ('session_renewal_step', '10 minutes', 'a session''s end is moved at most this often');
