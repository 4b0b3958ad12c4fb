#!/usr/bin/env python3
"""Whole bookings by names, roles and actions alone: book.py PROGRAM LANGUAGE, in a database of its own (test-cluster run
--demo).

Whoever cannot see the window must be able to find a concert by its title, by searching, by its singer and by its day;
to choose two seats together, whichever are best, by steps or in the tree of the hall; to log in, book, hear that it is
booked, and find the ticket.
"""

import re
import sys

from server import bookable_concerts, client, sql
from stage import Stage
from words import Words


class Journey:
    def __init__(self, person, say):
        import pyatspi
        self.person = person
        self.say = say
        self.roles = pyatspi

    def title(self, concert):
        return re.compile("^" + re.escape(concert.title))

    # ---- finding

    def find_by_title(self, concert):
        self.person.press(self.person.item(self.title(concert)))

    def find_by_search(self, concert):
        self.person.write(self.say("Search"), concert.title)
        suggestions = self.person.find("suggestions", (self.roles.ROLE_LIST,), self.say("Suggestions"))
        self.person.press(self.person.item(self.say("Search for “%1”"), inside=suggestions))
        self.person.find("heading", (self.roles.ROLE_HEADING,), re.compile(re.escape(concert.title)))
        self.person.press(self.person.item(self.title(concert)))

    def find_by_singer(self, concert):
        self.person.press(self.person.button(self.say("Singers")))
        names = "|".join(map(re.escape, concert.singers_names))
        self.person.press(self.person.item(re.compile(r"^(%s)(\W|$)" % names)))
        self.person.find("page", (self.roles.ROLE_PANEL,), self.say("Singer"))
        self.person.press(self.person.item(re.compile(re.escape(concert.title))))

    def find_by_day(self, concert):
        """In the calendar, which begins with today's month."""
        self.person.press(self.person.button(self.say("Calendar")))
        day = re.compile(r"^(%d\. %d\. %d\.|\w+, %s %d, %d\b)" % (
            concert.day.year, concert.day.month, concert.day.day,
            concert.day.strftime("%b"), concert.day.day, concert.day.year))
        days = self.person.find("calendar", (self.roles.ROLE_TABLE,), re.compile("."))
        self.person.press(self.person.branch(day, days))
        self.person.press(self.person.item(re.compile(re.escape(concert.title))))

    # ---- choosing two seats together

    def choose_best(self):
        self.person.press(self.person.button(self.say("More")))
        self.person.press(self.person.button(self.say("Find them")))

    def choose_by_steps(self):
        self.person.press(self.person.find("way", (self.roles.ROLE_RADIO_BUTTON,), self.say("By steps")))
        first = self.person.button(self.say("Take: %1"))
        offered = first.name
        self.person.press(self.person.button(self.say("Other offers")))
        other = self.person.button(re.compile("^(?!%s$)%s" % (re.escape(offered), self.say("Take: %1").pattern[1:])))
        self.person.press(other)
        self.person.hears(self.say("Taken: %1"))

    def choose_in_the_hall(self):
        """Two free seats beside each other, by section, row and seat."""
        hall = self.person.find("hall", (self.roles.ROLE_TREE,), self.say("Seat map. Arrow keys move, Space picks, S chooses by steps."))
        section = self.person.branch(re.compile("."), hall)
        free = re.compile(self.say("Free").pattern[1:-1] + r"\. " + "(?:%s|%s)" % (
            self.say("Beside it %1 and %2 are free").pattern[1:-1], self.say("Beside it %1 is free").pattern[1:-1]))
        row = next(row for row in section if any(free.search(seat.name) for seat in row))
        index = next(index for index in range(row.childCount) if free.search(row.getChildAtIndex(index).name))
        seats = [row.getChildAtIndex(index), row.getChildAtIndex(index + 1)]
        if not re.search(self.say("Free").pattern[1:-1], seats[1].name):  # the free one is on the other side
            seats[1] = row.getChildAtIndex(index - 1)
        self.person.press(seats[0], "SetFocus")
        self.person.hears(re.compile("^focused: " + re.escape(seats[0].name)))
        for seat in seats:
            self.person.press(seat)
        for seat in seats:
            self.person.hears(re.compile("^checked: .*" + self.say("Picked").pattern[1:-1]))
            assert seat.getState().contains(self.roles.STATE_CHECKED), "%s is not checked" % seat.name

    # ---- booking

    def log_in(self):
        """After a wrong password; and is led back to the order."""
        person, say = self.person, self.say
        person.press(person.button(say("Log in and continue")))
        person.find("heading", (self.roles.ROLE_HEADING,), say("Log in"))
        page = person.page()
        person.write(say("E-mail address"), "fan@example.com", page)
        person.texts.clear()
        person.write_secretly(say("Password"), "a wrong one", page)
        person.press(person.button(say("Log in"), page))
        person.hears(say("The e-mail address or the password is not right. Check both and try again."))
        person.write(say("Password"), "universe", page)
        person.press(person.button(say("Log in"), page))

    def book(self, concert, find, choose, guest=False):
        person, say = self.person, self.say
        person.heard.clear()
        find(concert)
        person.press(person.button(say("Choose seats", "Choose seats for the next date"), person.page()))
        choose()
        if guest:
            self.log_in()
        else:
            person.hears(say("Held for you for %n more minute(s)"))
            person.press(person.button(say("Continue")))
        pay = person.button(say("Book %n seat(s)"))
        person.hears(say("Held for you for %n more minute(s)"))
        person.press(pay)

        # Hears that it is booked, and finds the tickets.
        person.find("heading", (self.roles.ROLE_HEADING,), say("Your booking is complete"))
        person.hears(re.compile(
            say("Your booking is complete").pattern[1:-1] + ".*" + re.escape(concert.title) + ".*MU-"))
        person.find("booking number", (self.roles.ROLE_LABEL,), re.compile("MU-"))
        person.press(person.button(say("My bookings"), person.page()))
        booked = person.item(re.compile(re.escape(concert.title)))
        person.press(booked)
        person.item(re.compile(say("Ticket: %1. %2. %3. Seat %4. %5. Code %6").pattern[1:-1]))


def main():
    program, language = sys.argv[1:]
    # The one whose singer comes first in the list of singers, which would take long to read to its end, comes first.
    concerts = sorted(bookable_concerts(), key=lambda concert: concert.singers_names[0])
    with Stage(program, "--database", client(), "--language", language) as stage:
        from tree import Person
        person = Person()
        person.listen()
        person.item(re.compile("."))
        stage.give_keyboard()
        journey = Journey(person, Words(language))
        journey.book(concerts[3], journey.find_by_title, journey.choose_best, guest=True)
        journey.book(concerts[1], journey.find_by_search, journey.choose_by_steps)
        journey.book(concerts[0], journey.find_by_singer, journey.choose_in_the_hall)
        journey.book(concerts[2], journey.find_by_day, journey.choose_by_steps)
    for concert in concerts:
        booked = sql("select count(*) from data.ticket t join data.booking b using (booking_id) join data.concert c "
                     "using (concert_id) join data.member m using (member_id) "
                     "where m.email = 'fan@example.com' and c.title = $$%s$$ and b.state = 'booked'" % concert.title)
        assert booked == "2", "the server has %s tickets of %s" % (booked, concert.title)


if __name__ == "__main__":
    main()
