"""The test's own database, which PGHOST, PGPORT and PGDATABASE name: see test-cluster run."""

import os
import subprocess

# One that everybody may book two seats of now, far enough from the first that it is not on the screen at once.
bookable = """select c.title from data.concert c join data.show s using (concert_id) join data.seat_plan p using (plan_id)
where c.cancelled_at is null and c.age_limit = 0 and c.seat_limit >= 2 and c.min_price > 0
and c.booking_opens < now() and c.booking_closes > now() + interval '2 hours'
and s.starts_at > now() + interval '2 hours' and p.seat_count > 1000
and (select count(*) from data.concert o where o.title = c.title) = 1
order by s.starts_at, c.concert_id limit 1 offset 60"""


def sql(statement):
    """What the superuser reads."""
    return subprocess.run(["psql", "-XAtqc", statement], check=True, capture_output=True, text=True).stdout.strip()


def bookable_title():
    title = sql(bookable)
    assert title, "the demonstration has no concert that can be booked"
    return title


def client():
    """The connection of a kiosk."""
    return "host=%s port=%s dbname=%s user=my_universe_app" % tuple(
        os.environ[name] for name in ("PGHOST", "PGPORT", "PGDATABASE"))
