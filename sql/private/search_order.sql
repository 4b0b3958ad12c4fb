-- What concerts are sorted by: the expression, its type for cursors, and the direction; concert_id settles ties. No row
-- for a sort that there is not. The one place that knows; indexes of migration 10 follow it.
create function private.search_order(sort text, out key text, out type text, out direction text)
  language sql immutable
as $$
  select o.key, o.type, o.direction
  from (values
    ('date',  $k$coalesce(c.first_show, 'infinity')$k$, 'timestamptz', 'asc'),
    ('opens', 'c.booking_opens',                        'timestamptz', 'asc'),
    ('new',   'c.added_at',                             'timestamptz', 'desc'),
    ('price', 'c.min_price',                            'bigint',      'asc'),
    ('title', 'c.title collate "ko-x-icu"',             'text',        'asc')
  ) o (sort, key, type, direction)
  where o.sort = search_order.sort
$$;
