"""What whoever works here does on every page."""

import re


def log_in(walk, email):
    person, say, roles = walk.person, walk.say, walk.roles
    person.item(re.compile("."))
    person.press(person.button(say("Log in")))
    person.find("heading", (roles.ROLE_HEADING,), say("Log in"))
    page = person.page()
    person.write(say("E-mail address"), email, page)
    person.write(say("Password"), "universe", page)
    person.press(person.button(say("Log in"), page))
    person.find("menu bar", (roles.ROLE_MENU_BAR,), say("Menu bar"))


def log_out(walk):
    """By the menu of a button, as the tree has it."""
    person, say, roles = walk.person, walk.say, walk.roles
    person.press(person.find("account", (roles.ROLE_PUSH_BUTTON,), re.compile("^Demo ")), "ShowMenu")
    person.press(person.find("log-out", (roles.ROLE_MENU_ITEM,), say("Log out")))
    person.button(say("Log in"))


def open_page(walk, menu, command, title):
    """By the menu, as the tree has it."""
    person, say, roles = walk.person, walk.say, walk.roles
    person.press(person.find("menu", (roles.ROLE_MENU_ITEM,), say(menu)), "ShowMenu")
    item = person.find("command", (roles.ROLE_MENU_ITEM,), say(command))
    if menu not in walk.menus:
        walk.menus.add(menu)
        walk.look("menu %s" % menu)
    person.press(item)
    walk.tree.wait_for("menu that closes", lambda: not walk.tree.showing(item))
    person.find("page", (roles.ROLE_PANEL,), say(title))
