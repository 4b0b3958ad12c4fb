"""The application's accessibility tree as a person with a screen reader has it: names, roles, states and actions.

Import it once a Stage stands: the library behind it looks for its bus and display when it is loaded.
"""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402
import pyatspi  # noqa: E402

patience = 15  # seconds, for what a person waits for

# What is never part of a name: marks that hold a foreign word's direction together, and joiners that keep one from
# being broken.
unseen = dict.fromkeys(map(ord, "\u2060\u2066\u2067\u2068\u2069\u200b"))


class Missing(AssertionError):
    pass


def wait_for(what, find):
    """What `find` returns, once that is true."""
    end = time.monotonic() + patience
    while True:
        try:
            found = find()
        except gi.repository.GLib.Error:  # it went while it was asked
            found = None
        if found:
            return found
        while gi.repository.GLib.MainContext.default().iteration(False):  # what is heard comes by it
            pass
        if time.monotonic() > end:
            raise Missing("there is no " + what)
        time.sleep(0.05)


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    Atspi.Accessible.set_cache_mask(desktop, Atspi.Cache.NONE)

    def find():
        for child in desktop:
            if child and child.name == "my-universe":
                Atspi.Accessible.set_cache_mask(child, Atspi.Cache.NONE)
                return child
        return None

    return wait_for("application on the bus", find)


def name_of(node):
    return node.name.translate(unseen)


def has(node, *states):
    held = node.getState()
    return all(held.contains(state) for state in states)


def showing(node):
    return has(node, pyatspi.STATE_SHOWING, pyatspi.STATE_VISIBLE)


def walk(node, within=lambda node: True):
    """The node and all that is in it and shown, in the tree's order. Only what `within` allows is looked into, and of a
    hall's tree, which has a node for each seat, nothing: see Person.branch."""
    yield node
    if node.getRole() == pyatspi.ROLE_TREE or not within(node):
        return
    is_table = node.getRole() == pyatspi.ROLE_TABLE
    hidden = 0
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child and (has(child, pyatspi.STATE_VISIBLE) or child.getRole() in page_like):
            hidden = 0
            yield from walk(child, within)
        elif is_table and (hidden := hidden + 1) > longest_row:  # each of thousands of cells would be a question
            return


longest_row = 40
page_like = (pyatspi.ROLE_APPLICATION, pyatspi.ROLE_FRAME, pyatspi.ROLE_WINDOW)


def actions(node):
    try:
        offered = node.queryAction()
    except NotImplementedError:
        return []
    return [offered.getName(index) for index in range(offered.nActions)]


def act(node, action="Press"):
    names = actions(node)
    if action not in names:
        raise Missing("“%s” has no action %s, only %s" % (name_of(node), action, names))
    node.queryAction().doAction(names.index(action))


def path_of(node):
    """Where it is, for whoever has to find it in the code."""
    words = []
    while node and node.getRole() != pyatspi.ROLE_APPLICATION:
        words.append("%s “%s”" % (node.getRoleName(), name_of(node)[:60]))
        node = node.parent
    return " < ".join(words)


class Person:
    """Somebody who has the tree and nothing else. Names are patterns: see Words."""

    def __init__(self):
        self.application = application()

    def listen(self):
        """Hears what is announced, from now on, as a screen reader does."""
        self.heard = []
        self.ear = Atspi.EventListener.new(self.hear)
        self.ear.register("object:property-change:accessible-name")
        self.ear.register("object:announcement")  # Qt has it from 6.8 on
        self.ear.register("object:state-changed:checked")
        self.ear.register("object:state-changed:focused")
        self.texts = []  # what is told of the texts of fields
        self.ear.register("object:text-changed")

    def hear(self, event):
        try:
            self.remember(event)
        except gi.repository.GLib.Error:  # it went before it was asked
            pass

    def remember(self, event):
        if event.type.startswith("object:announcement"):
            self.heard.append(str(event.any_data).translate(unseen))
        elif event.type.startswith("object:text-changed"):
            self.texts.append(str(event.any_data))
        elif event.type.startswith("object:state-changed"):
            if event.detail1 and event.source and event.source.getRole() == pyatspi.ROLE_CHECK_BOX:
                self.heard.append("%s: %s" % (event.type.split(":")[2], name_of(event.source)))
        elif event.source and event.source.getRole() == pyatspi.ROLE_NOTIFICATION and event.source.name:
            self.heard.append(name_of(event.source))

    def hears(self, what):
        """Waits until something of this pattern has been announced."""
        try:
            wait_for("announcement “%s”" % what.pattern, lambda: any(what.search(said) for said in self.heard))
        except Missing as missing:
            raise Missing("%s, only %s" % (missing, self.heard[-10:])) from None

    def page(self):
        """The page in front."""
        return wait_for("page", lambda: next(
            (node for node in walk(self.application) if node.getRole() == pyatspi.ROLE_PANEL and showing(node)), None))

    def find(self, what, roles, name, inside=None):
        """The first that is shown, has one of these roles and is called like this."""
        def find():
            for node in walk(inside or self.application):
                if node.getRole() in roles and showing(node) and name.search(name_of(node)):
                    return node
            return None

        return wait_for("%s “%s”" % (what, name.pattern), find)

    def button(self, name, inside=None):
        return self.find("button", (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_PUSH_BUTTON_MENU,
                                    pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_CHECK_BOX), name, inside)

    def branch(self, name, of):
        """A child of a tree or of one of its branches."""
        def find():
            for index in range(of.childCount):
                child = of.getChildAtIndex(index)
                if child and name.search(name_of(child)):
                    return child
            return None

        return wait_for("branch “%s”" % name.pattern, find)

    def press(self, node, action="Press"):
        wait_for("use of “%s”" % name_of(node), lambda: has(node, pyatspi.STATE_ENABLED))
        act(node, action)

    def write(self, name, text, inside=None):
        """Writes into the field of this name, as an on-screen keyboard does."""
        field = self.find("field", (pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT), name, inside)
        field.queryEditableText().setTextContents(text)
        return field

    def write_secretly(self, name, text, inside=None):
        """The same into a field that hides what is written: neither its text nor what is told of it says what that is."""
        field = self.write(name, text, inside)
        field.queryComponent().grabFocus()
        wait_for("focus of “%s”" % name.pattern, lambda: has(field, pyatspi.STATE_FOCUSED))
        pyatspi.Registry.generateKeyboardEvent(0, "zq", pyatspi.KEY_STRING)
        stars = "*" * len(text)
        wait_for("stars for what is written and typed", lambda: stars in self.texts and self.texts.count("*") > 1)
        assert field.queryText().characterCount == len(text) + 2, "it has %d" % field.queryText().characterCount
        told = self.texts + [field.queryText().getText(0, -1), name_of(field), field.description]
        assert not any(secret in told_one for told_one in told for secret in (text, "z", "q")), "told: %s" % told
        self.texts.clear()
        field.queryEditableText().setTextContents(text)
        wait_for("stars for what is replaced", lambda: stars in "".join(self.texts))
        assert set("".join(self.texts)) == {"*"}, "told: %s" % self.texts

    def item(self, name, role=pyatspi.ROLE_LIST_ITEM, inside=None):
        """An item of a list: goes to the end of what is there for more until it comes."""
        def find():
            for items in walk(inside or self.page()):
                if items.getRole() != pyatspi.ROLE_LIST or not showing(items):
                    continue
                for index in range(items.childCount):
                    item = items.getChildAtIndex(index)
                    if item and item.getRole() == role and name.search(name_of(item)):
                        return item
                if items.childCount > 0 and "SetFocus" in actions(last := self.last_item(items, role)):
                    act(last, "SetFocus")
            return None

        return wait_for("item “%s”" % name.pattern, find)

    @staticmethod
    def last_item(items, role):
        index = items.childCount - 1
        while index > 0 and items.getChildAtIndex(index).getRole() != role:
            index -= 1
        return items.getChildAtIndex(index)
