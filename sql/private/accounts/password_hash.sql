-- bcrypt. The cost (private.broken_accounts asks for no less) makes one log-in some 60 ms of work on the machines of 2023: nothing for a fan, a wall for a guesser.
-- `stored` null (an unknown e-mail) costs the same as a wrong password: a fresh salt of the same cost.
create function private.password_hash(password text, stored text default null) returns text
  language sql volatile
  return ext.crypt(password, coalesce(stored, ext.gen_salt('bf', 10)));
