-- What only some may do, and the least role for it: roles are ranked (private.role_rank), each may do what the ones before it may. The one table that
-- calls (private.require_right) and windows (api.rights) go by. Part of the plan of who asks.
create function private.rights() returns table (name text, least_role text)
  language sql immutable
as $$
  values ('door', 'steward'),            -- let tickets in, and what a door needs for that
         ('counter', 'staff'),           -- sell to others, find them and their bookings, give back, a shift of one's own
         ('sales_report', 'staff'),      -- of one's own sales
         ('set_fan_password', 'staff'),  -- of a fan who was checked in person
         ('undo_check_in', 'supervisor'),
         ('waive_fee', 'supervisor'),
         ('block_seats', 'supervisor'),
         ('expected_cash', 'supervisor'), -- what should be in the drawer of a shift, before it is counted where the others count blind
         ('all_sales', 'admin'),         -- in the report
         ('all_shifts', 'admin'),        -- to see and to close
         ('catalogue', 'admin'),         -- import and edit concerts and plans, move and cancel shows
         ('operations', 'admin'),        -- jobs and mail
         ('accounts', 'admin'),          -- everybody's: make, change the role, set a password, lock
         ('acts', 'admin')               -- read the record
$$;
