#!/usr/bin/env python3
"""A whole booking by names, roles and actions alone: book.py PROGRAM LANGUAGE, in a database of its own (test-cluster
run --demo).

Whoever cannot see the window must be able to find a concert, log in, book two seats together, hear that it is booked,
and find the ticket.
"""

import re
import sys

from server import bookable_title, client, sql
from stage import Stage
from words import Words

def book(person, say, title):
    import pyatspi

    person.listen()

    # Finds it in the grid of all concerts.
    card = person.item(re.compile("^" + re.escape(title)))
    person.press(card)

    # Chooses two seats side by side.
    person.press(person.button(say("Choose seats", "Choose seats for the next date"), person.page()))
    person.press(person.button(say("More")))
    person.press(person.button(say("Find them")))
    person.press(person.button(say("Log in and continue")))

    # Logs in, and is led back to the order.
    person.find("heading", (pyatspi.ROLE_HEADING,), say("Log in"))
    page = person.page()
    person.write(say("E-mail address"), "fan@example.com", page)
    person.write(say("Password"), "a wrong one", page)
    person.press(person.button(say("Log in"), page))
    person.hears(say("The e-mail address or the password is not right. Check both and try again."))
    person.write(say("Password"), "universe", page)
    person.press(person.button(say("Log in"), page))
    pay = person.button(say("Book %n seat(s)"))
    person.hears(say("Held for you for %n more minute(s)"))
    person.press(pay)

    # Hears that it is booked, and finds the tickets.
    person.find("heading", (pyatspi.ROLE_HEADING,), say("Your booking is complete"))
    person.hears(re.compile(say("Your booking is complete").pattern[1:-1] + ".*" + re.escape(title) + ".*MU-"))
    person.find("booking number", (pyatspi.ROLE_LABEL,), re.compile("MU-"))
    person.press(person.button(say("My bookings"), person.page()))
    booked = person.item(re.compile(re.escape(title)))
    person.press(booked)
    person.item(re.compile(say("Ticket: %1. %2. %3. Seat %4. %5. Code %6").pattern[1:-1]))


def main():
    program, language = sys.argv[1:]
    title = bookable_title()
    with Stage(program, "--database", client(), "--language", language):
        from tree import Person
        book(Person(), Words(language), title)
    booked = sql("select count(*) from data.ticket t join data.booking b using (booking_id) join data.concert c "
                 "using (concert_id) join data.member m using (member_id) "
                 "where m.email = 'fan@example.com' and c.title = $$%s$$ and b.state = 'booked'" % title)
    assert booked == "2", "the server has %s tickets" % booked


if __name__ == "__main__":
    main()
