#!/usr/bin/env python3
"""Walks over the pages of the box office, as an administrator, who has all of them: box_office.py PROGRAM LANGUAGE, in a
database of its own (test-cluster run --demo). What is wrong: see walk.py.
"""

import re

from server import bookable_concerts
from staff import log_in, log_out, open_page
from walk import Walk, report


def walk_box_office(person, say):
    walk = Walk(person, say)
    person.listen()
    log_in(walk, "admin@example.com")
    walk_shift(walk)
    number = walk_sale(walk)
    walk_house_seats(walk)
    walk_desk(walk, number)
    walk_fuel(walk)
    walk_report(walk)
    walk_door(walk)
    log_out(walk)
    return walk


def walk_shift(walk):
    person, say = walk.person, walk.say
    open_page(walk, "&Box office", "&Shift", "Shift")
    opening = person.button(say("Open the shift"))
    walk.look("shift")
    person.write(say("Counter"), "1", person.page())
    person.write(say("Cash in the drawer"), "100000", person.page())
    person.press(opening)
    person.button(say("Close the shift"), person.page())
    person.find("note", (walk.roles.ROLE_SPIN_BUTTON,), say("How many of %1"))
    walk.look("an open shift")


def walk_sale(walk):
    """To somebody without a name, for cash: the booking's number."""
    person, say, heading = walk.person, walk.say, (walk.roles.ROLE_HEADING,)
    person.press(person.button(say("All")))
    title = bookable_concerts()[0].title
    person.press(person.item(re.compile("^" + re.escape(title))))
    person.press(person.button(say("Choose seats", "Choose seats for the next date"), person.page()))
    find = person.button(say("Find them"))
    walk.tree.wait_for("seats", lambda: walk.tree.has(find, walk.roles.STATE_ENABLED))
    person.press(find)
    person.press(person.button(say("Continue")))
    person.find("heading", heading, say("Who buys"))
    walk.look("sale")
    person.write(say("Name, e-mail, last digits of the phone, or booking number"), "Demo", person.page())
    person.press(person.button(say("Search"), person.page()))
    person.find("members", (walk.roles.ROLE_TABLE,), say("Members found"))
    walk.look("members found")
    person.press(person.find("member", (walk.roles.ROLE_TABLE_CELL,), re.compile("^Demo Fan$")), "Toggle")
    person.press(person.button(say("Sell to this member")))
    person.find("buyer", (walk.roles.ROLE_LABEL,), re.compile(".*Demo Fan"))
    for way in ("Fuel (F6)", "Card (F8)", "Cash (F7)"):
        chosen = person.button(say(way))
        person.press(chosen)
        walk.tree.wait_for("“%s” chosen" % way, lambda: walk.tree.has(chosen, walk.roles.STATE_CHECKED))
    person.press(person.button(say("Register somebody (F3)")))
    person.find("heading", heading, say("New member"))
    walk.look("somebody to register")
    person.press(person.button(say("Cancel"), person.page()))
    person.press(person.button(say("Without a name (F2)")))
    person.write(say("Given"), "1000000", person.page())
    person.find("change", (walk.roles.ROLE_LABEL,), say("Change: %1"))
    walk.look("sale for cash")
    person.press(person.button(say("Sell")))
    person.find("heading", heading, say("Sold"))
    number = person.find("booking number", (walk.roles.ROLE_LABEL,), re.compile("MU-"))
    walk.look("sold")
    return walk.tree.name_of(number)


def walk_desk(walk, number):
    person, say = walk.person, walk.say
    open_page(walk, "&Box office", "Find a &booking", "Find a booking")
    walk.look("find a booking")
    person.write(say("Booking number"), number, person.page())
    person.press(person.button(say("Search"), person.page()))
    person.button(say("Give back"))
    walk.look("a booking that was found")
    walk_another_seat(walk)


def walk_another_seat(walk):
    """For the ticket that was found, by the tree of the hall."""
    person, say = walk.person, walk.say
    ticket = person.find("ticket", (walk.roles.ROLE_CHECK_BOX,), re.compile("."), give_back(walk))
    person.press(ticket, "Toggle")
    person.press(person.button(say("Another seat…")))
    change = person.button(say("Change the seat"))
    press_seats(walk, 1)
    person.find("new seat", (walk.roles.ROLE_LABEL,), say("Now: %1"))
    walk.look("another seat")
    person.press(change)
    person.find("heading", (walk.roles.ROLE_HEADING,), say("The seat is changed"))
    person.button(say("Print"))
    walk.look("a seat that was changed")


def give_back(walk):
    """What is around the heading of that card."""
    return walk.person.find("card", (walk.roles.ROLE_HEADING,), walk.say("Give tickets back")).parent


def press_seats(walk, count):
    """So many free seats of a row."""
    hall = walk.person.find("hall", (walk.roles.ROLE_TREE,), walk.say("Seat map. Arrow keys move, Space picks."))
    section = walk.person.branch(re.compile("."), hall)
    free = re.compile(walk.say("Free").pattern[1:-1])
    row = next(row for row in section if sum(1 for seat in row if free.search(seat.name)) >= count)
    for seat in [seat for seat in row if free.search(seat.name)][:count]:
        walk.person.press(seat)


def walk_house_seats(walk):
    person, say = walk.person, walk.say
    person.press(person.button(say("All")))
    person.press(person.item(re.compile("^" + re.escape(bookable_concerts()[1].title))))
    person.button(say("Choose seats", "Choose seats for the next date"))
    open_page(walk, "&Box office", "&House seats", "House seats")
    block = person.button(say("Block"))
    press_seats(walk, 2)
    person.find("seats", (walk.roles.ROLE_LABEL,), say("%n free seat(s) chosen"))
    person.write(say("Reason"), "guests", person.page())
    walk.look("house seats")
    person.press(block)
    person.hears(say("%n seat(s) are kept for the house."))


def walk_fuel(walk):
    person, say = walk.person, walk.say
    open_page(walk, "&Box office", "Sell &fuel", "Sell fuel")
    person.write(say("Name, e-mail, last digits of the phone, or booking number"), "fan@", person.page())
    person.press(person.button(say("Search"), person.page()))
    person.find("member", (walk.roles.ROLE_LABEL,), say("For: %1 (%2)"))
    person.write(say("Fuel"), "10000", person.page())
    walk.look("fuel to sell")
    person.press(person.button(say("Sell"), person.page()))
    person.find("what was sold", (walk.roles.ROLE_LABEL,), re.compile(
        say("%1 fuel sold to %2, who has %3 now.").pattern[:-1]))
    walk.look("fuel that was sold")


def walk_report(walk):
    person, say = walk.person, walk.say
    open_page(walk, "&Box office", "Sales &report", "Sales report")
    person.find("sales", (walk.roles.ROLE_TABLE,), say("Sales by show"))
    walk.look("sales report")
    tabs = person.find("views of the report", (walk.roles.ROLE_PAGE_TAB_LIST,), say("What the report shows"))
    for view, name in (("Concerts", "Sales by concert"), ("Takings", "Takings by show and way of paying"),
                       ("Weekday and hour", "Sales by weekday and hour"),
                       ("Curve", "Sales by day since booking opened"), ("Hall", "Seats by price")):
        person.press(person.find(view, (walk.roles.ROLE_PAGE_TAB,), say(view), tabs))
        person.find(name, (walk.roles.ROLE_TABLE,), say(name))
        walk.look("report: " + view)
    person.find("the hall", (walk.roles.ROLE_CHART,), say("Picture of the hall"))


def walk_door(walk):
    person, say = walk.person, walk.say
    open_page(walk, "&Box office", "&Door", "Door")
    opening = person.button(say("Open the door"))
    walk.look("a door to open")
    person.write(say("Name of the door"), "1", person.page())
    person.press(opening)
    confirms = person.button(say("Confirm first"))
    walk.look("an open door")
    for how in ("Toggle", "Press"):
        was = walk.tree.has(confirms, walk.roles.STATE_CHECKED)
        person.press(confirms, how)
        walk.tree.wait_for("change of confirming first",
                           lambda: walk.tree.has(confirms, walk.roles.STATE_CHECKED) != was)
    person.write(say("Code of the ticket"), "A" * 28, person.page())
    person.find("answer", (walk.roles.ROLE_ALERT,), re.compile(say("No ticket has this code.").pattern[1:]))
    walk.look("a scan")


if __name__ == "__main__":
    report(walk_box_office)
