#!/usr/bin/env python3
"""Walks over the pages of an administrator: administration.py PROGRAM LANGUAGE, in a database of its own (test-cluster run
--demo). What is wrong: see walk.py.
"""

import re

from staff import log_in, log_out, open_page
from walk import Walk, report


def walk_administration(person, say):
    walk = Walk(person, say)
    person.listen()
    log_in(walk, "admin@example.com")
    walk_accounts(walk)
    walk_record(walk)
    open_page(walk, "&Administration", "&Operations", "Operations")
    walk.look("operations")
    log_out(walk)
    return walk


def walk_accounts(walk):
    """An account is made, found, given another role, locked and unlocked."""
    person, say, roles = walk.person, walk.say, walk.roles
    open_page(walk, "&Administration", "A&ccounts", "Accounts")
    person.find("accounts", (roles.ROLE_TABLE,), say("Accounts"))
    walk.look("accounts")
    new = card(walk, "New account")
    person.write(say("Name"), "Kim", new)
    person.write(say("E-mail"), "kim@example.com", new)
    person.write(say("First password"), "a first password", new)
    person.press(person.button(say("Make the account")))
    person.hears(say("The account is made, with the member no. %1."))
    person.write(say("Name or e-mail"), "kim@", person.page())
    person.press(person.button(say("Search"), person.page()))
    person.press(person.find("account", (roles.ROLE_TABLE_CELL,), re.compile("^Kim$")), "Toggle")
    person.find("heading", (roles.ROLE_HEADING,), re.compile("^Kim$"))
    walk.look("an account")
    for press, heard in (("Lock the account", "Locked. Every session of the account ended."),
                         ("Unlock", "The account can be used again.")):
        person.write(say("Reason"), "a change", card(walk, "Kim"))
        person.press(person.button(say(press)))
        person.hears(say(heard))
    walk.look("an account that was locked")


def walk_record(walk):
    person, say, roles = walk.person, walk.say, walk.roles
    open_page(walk, "&Administration", "&Record", "Record")
    person.find("acts", (roles.ROLE_TABLE,), say("What staff did"))
    walk.look("record")


def card(walk, heading):
    name = re.compile("^Kim$") if heading == "Kim" else walk.say(heading)
    return walk.person.find("card", (walk.roles.ROLE_HEADING,), name).parent


if __name__ == "__main__":
    report(walk_administration)
