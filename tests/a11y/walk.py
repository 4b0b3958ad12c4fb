#!/usr/bin/env python3
"""Walks over every page and says what is wrong with its accessibility tree: walk.py PROGRAM LANGUAGE, in a database of
its own (test-cluster run --demo).

Wrong are: a thing that takes the focus and has no name; an item or button that offers no action; a Toggle that does
something else than a click; one of several whose state is another one than the page's; a number for a heading.
"""

import re
import sys

from server import bookable_concerts, client
from stage import Stage
from words import Words


class Walk:
    def __init__(self, person, say):
        self.person = person
        self.say = say
        self.wrong = {}
        self.seen = 0
        self.menus = set()  # that were looked at
        self.ticket = say("Ticket: %1. %2. %3. Seat %4. %5. Code %6")
        import pyatspi
        import tree
        self.tree = tree
        self.roles = pyatspi
        self.pressable = {getattr(pyatspi, "ROLE_" + role) for role in (
            "PUSH_BUTTON", "PUSH_BUTTON_MENU", "RADIO_BUTTON", "CHECK_BOX", "LIST_ITEM", "PAGE_TAB", "MENU_ITEM", "COMBO_BOX",
            "LINK")}

    def complain(self, where, what, node):
        self.wrong.setdefault("%s: %s" % (what, self.tree.path_of(node)), where)

    def look(self, where):
        """Looks at everything in the window; again where a part of it went meanwhile, as what is being loaded does."""
        self.tree.wait_for("window that stands still", lambda: self.look_once(where))

    def look_once(self, where):
        for node in self.tree.walk(self.person.application):
            if not self.tree.showing(node):
                continue
            self.seen += 1
            focusable = self.tree.has(node, self.roles.STATE_FOCUSABLE)
            enabled = self.tree.has(node, self.roles.STATE_ENABLED)
            role = node.getRole()
            name = self.tree.name_of(node)
            if not name and (focusable or role in self.pressable):
                self.complain(where, "no name", node)
            if enabled and role in self.pressable and not {"Press", "Toggle", "ShowMenu"} & set(self.tree.actions(node)) \
                    and not self.ticket.search(name):  # which is there to be read
                self.complain(where, "no action", node)
            if "\u2060" in node.name:
                self.complain(where, "unreadable name", node)
            if role == self.roles.ROLE_HEADING and re.fullmatch(r"[\d,]+", name):
                self.complain(where, "number for a heading", node)
            if role == self.roles.ROLE_RADIO_BUTTON:
                self.look_at_choice(where, node)
        return True

    def look_at_choice(self, where, node):
        """Of several one at most is chosen."""
        if not self.tree.has(node, self.roles.STATE_CHECKED):
            return
        others = [other for other in node.parent if other.getRole() == self.roles.ROLE_RADIO_BUTTON and other != node and
                  self.tree.has(other, self.roles.STATE_CHECKED)]
        if others:
            self.complain(where, "chosen beside “%s”" % self.tree.name_of(others[0]), node)

    def checked(self, nodes):
        return [self.tree.has(node, self.roles.STATE_CHECKED) for node in nodes]

    def toggle_all(self, where, words, inside):
        """Toggle, Press and a click of each come to the same, which is what the page says."""
        nodes = [self.person.button(self.say(word), inside) for word in words]
        for index, node in enumerate(nodes):
            came = {}
            for how in ("Toggle", "Press", "click"):
                other = nodes[(index + 1) % len(nodes)]
                self.person.press(other)
                self.tree.wait_for("“%s” chosen" % words[index - len(nodes) + 1],
                                   lambda: self.tree.has(other, self.roles.STATE_CHECKED))
                self.click(node) if how == "click" else self.person.press(node, how)
                self.tree.wait_for("“%s” chosen by %s" % (words[index], how),
                                   lambda: self.tree.has(node, self.roles.STATE_CHECKED))
                came[how] = self.checked(nodes)
            if came["Toggle"] != came["click"] or came["Press"] != came["click"] or sum(came["click"]) != 1:
                self.complain(where, "Toggle %(Toggle)s, Press %(Press)s, click %(click)s" % came, node)

    def click(self, node):
        box = node.queryComponent().getExtents(self.roles.DESKTOP_COORDS)
        self.roles.Registry.generateMouseEvent(box.x + box.width // 2, box.y + box.height // 2, "b1c")


def walk(person, say):
    """From page to page, by the tree."""
    walk = Walk(person, say)
    walk_catalogue(walk)
    walk_calendar(walk)
    walk_singers(walk)
    walk_booking(walk)
    walk_member(walk)
    return walk


def walk_catalogue(walk):
    person, say = walk.person, walk.say
    person.item(re.compile("."))
    walk.look("all concerts")
    walk.toggle_all("all concerts", ["On sale", "Opening soon", "Ended", "All"], person.page())
    search = say("Detailed search", "Detailed search (%1)")
    person.press(person.button(search, person.page()), "Toggle")
    person.button(say("Close (Esc)"))
    walk.look("detailed search")
    person.press(person.button(search, person.page()))


def walk_calendar(walk):
    person, say = walk.person, walk.say
    person.press(person.button(say("Calendar")), "Toggle")
    days = person.find("calendar", (walk.roles.ROLE_TABLE,), re.compile("."))
    assert days.queryTable().nColumns == 7 and days.queryTable().nRows >= 4
    walk.look("calendar")
    for view in ("Week", "Day"):
        person.press(person.button(say(view), person.page()))
        walk.look("calendar, " + view)
        if view == "Week":
            poster = person.find("poster in a week", (walk.roles.ROLE_LINK,), re.compile("."))
            title = walk.tree.name_of(poster).split(". ")[0]
            person.press(poster)
            person.find("concert", (walk.roles.ROLE_HEADING,), re.compile(re.escape(title)))
            person.press(person.button(say("Back (Alt+Left)")))
            person.find("poster in a week", (walk.roles.ROLE_LINK,), re.compile("."))


def walk_singers(walk):
    person, say = walk.person, walk.say
    person.press(person.button(say("Singers")), "Toggle")
    singer = person.item(re.compile("."))
    walk.look("singers")
    person.press(singer)
    person.find("page", (walk.roles.ROLE_PANEL,), say("Singer"))
    person.item(re.compile("."))
    walk.look("a singer")


def walk_booking(walk):
    """A concert, its seats, logging in on the way, and paying."""
    person, say, heading = walk.person, walk.say, (walk.roles.ROLE_HEADING,)
    person.press(person.button(say("All")))
    title = bookable_concerts()[0].title
    person.press(person.item(re.compile("^" + re.escape(title))))
    seats = say("Choose seats", "Choose seats for the next date")
    person.button(seats)
    walk.look("a concert")
    person.press(person.button(seats, person.page()))
    find = person.button(say("Find them"))
    walk.tree.wait_for("seats", lambda: walk.tree.has(find, walk.roles.STATE_ENABLED))
    walk.look("seats")
    for way in ("By steps", "Map"):
        chosen = person.find("way", (walk.roles.ROLE_RADIO_BUTTON,), say(way))
        person.press(chosen)
        walk.tree.wait_for("“%s” chosen" % way, lambda: walk.tree.has(chosen, walk.roles.STATE_CHECKED))
        if way == "By steps":
            person.button(say("Take: %1"))
            walk.look("seats by steps")
    find = person.button(say("Find them"))
    person.press(find)
    go_on = person.button(say("Log in and continue"))
    walk.tree.wait_for("seats that are chosen", lambda: walk.tree.has(go_on, walk.roles.STATE_ENABLED))
    walk.look("seats that are chosen")
    person.press(go_on)
    person.find("heading", heading, say("Log in"))
    walk.look("logging in")
    person.press(person.button(say("Sign up"), person.page()))
    person.find("heading", heading, say("Sign up"))
    walk.look("signing up")
    person.press(person.button(say("Log in"), person.page()))
    person.find("heading", heading, say("Log in"))
    person.write(say("E-mail address"), "fan@example.com", person.page())
    person.write(say("Password"), "universe", person.page())
    person.press(person.button(say("Log in"), person.page()))
    book = person.button(say("Book %n seat(s)"))
    walk.look("paying")
    person.press(book)
    person.find("heading", heading, say("Your booking is complete"))
    person.item(re.compile(re.escape(title)))
    walk.look("booked")


def walk_member(walk):
    person, say = walk.person, walk.say
    person.press(person.button(say("My page")), "Toggle")
    for part in ("Bookings", "Waiting", "Tickets", "Fuel", "Favourites"):
        tab = person.find("tab", (walk.roles.ROLE_PAGE_TAB,), say(part))
        person.press(tab)
        walk.tree.wait_for("“%s” chosen" % part, lambda: walk.tree.has(tab, walk.roles.STATE_SELECTED))
        if part == "Fuel":
            top_up(walk)
        elif part not in ("Waiting", "Favourites"):
            person.item(re.compile("."))
        walk.look("my page, " + part)
        if part == "Tickets":
            look_at_tickets(walk)
    person.press(person.button(say("Reminders", "Reminders: %n unread")))
    walk.look("reminders")


def look_at_tickets(walk):
    """What is done with tickets: saved, shown large, cancelled."""
    person, say = walk.person, walk.say
    save = person.button(say("Save tickets"), person.page())
    person.press(save)
    person.find("format", (walk.roles.ROLE_CHECK_BOX,), say("Calendar entry"))
    walk.look("saving tickets")
    person.press(save)
    person.press(person.item(walk.ticket))
    person.button(say("Close"))  # it is there
    walk.look("a ticket over the window")
    person.press(person.button(say("Close")))
    person.press(person.button(say("Cancel booking"), person.page()))
    keep = person.button(say("Keep the booking"))
    person.find("ticket to cancel", (walk.roles.ROLE_CHECK_BOX,), re.compile("."))
    walk.look("cancelling")
    person.press(keep)
    person.item(re.compile("."))


def top_up(walk):
    """The amount that is chosen is the amount that the button says."""
    amounts = [walk.person.find("amount", (walk.roles.ROLE_RADIO_BUTTON,), re.compile("^%s$" % amount))
               for amount in ("10,000", "50,000", "100,000", "300,000")]
    for how in ("Toggle", "Press"):
        for amount in amounts:
            walk.person.press(amount, how)
            said = walk.tree.name_of(amount)
            walk.person.button(re.compile(walk.say("Top up %1").pattern.replace(".*", said + ".*")))
            chosen = [walk.tree.name_of(one) for one in amounts if walk.tree.has(one, walk.roles.STATE_CHECKED)]
            if chosen != [said]:
                walk.complain("top up", "%s of %s chose %s" % (how, said, chosen), amount)


def report(walk):
    """Walks, says what is wrong and ends the test."""
    program, language = sys.argv[1:]
    with Stage(program, "--database", client(), "--language", language):
        from tree import Person
        walked = walk(Person(), Words(language))
    for what, where in walked.wrong.items():
        print("%s: %s" % (where, what))
    print("%d things seen, %d of them wrong" % (walked.seen, len(walked.wrong)))
    sys.exit(1 if walked.wrong else 0)


if __name__ == "__main__":
    report(walk)
