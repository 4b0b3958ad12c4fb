insert into data.setting (name, value, about) values
  ('booking_stop', '300 ms', 'for how long an import may keep bookings waiting, once, while it removes what could be sold');
