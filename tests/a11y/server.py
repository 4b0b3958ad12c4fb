"""The test's own database, which PGHOST, PGPORT and PGDATABASE name: see test-cluster run."""

import collections
import datetime
import os
import subprocess

Concert = collections.namedtuple("Concert", "title day singers_names")

# Those that everybody may book two seats of now, far enough from the first that they are not on the screen at once, and
# so cheap that the demonstration's member can pay for four bookings.
bookable = """select c.title, (s.starts_at at time zone 'Asia/Seoul')::date,
(select concat_ws('/', r.name, nullif(r.name_en, '')) from data.concert_singer b join data.singer r using (singer_id)
where b.concert_id = c.concert_id order by b.position limit 1) from data.concert c join data.show s using (concert_id) join data.seat_plan p using (plan_id)
where c.cancelled_at is null and c.age_limit = 0 and c.seat_limit >= 2 and c.min_price > 0
and c.booking_opens < now() and c.booking_closes > now() + interval '2 hours'
and s.starts_at > now() + interval '2 hours' and p.seat_count > 1000
and (select count(*) from data.concert o where o.title = c.title) = 1
and c.max_price <= 120000 and (select count(*) from data.concert_singer b where b.concert_id = c.concert_id) > 0
order by s.starts_at, c.concert_id limit 4 offset 20"""


def sql(statement):
    """What the superuser reads."""
    return subprocess.run(["psql", "-XAtqc", statement], check=True, capture_output=True, text=True).stdout.strip()


def bookable_concerts():
    """Four of them, each with its title, the day of its first show, and the names of a singer."""
    rows = [line.split("|") for line in sql(bookable).splitlines()]
    assert len(rows) == 4, "the demonstration has no four concerts that can be booked"
    return [Concert(title, datetime.date.fromisoformat(day), names.split("/")) for title, day, names in rows]


def client():
    """The connection of a kiosk."""
    return "host=%s port=%s dbname=%s user=my_universe_app" % tuple(
        os.environ[name] for name in ("PGHOST", "PGPORT", "PGDATABASE"))
