#!/usr/bin/env python3
"""Checks the public record of a draw, written from the page sql/DRAW.md alone: a second implementation beside the program's.

    verify_draw.py [--root HEX] [--sum HEX] FILE  one record ('-': standard input), and that it is the one that was published
    verify_draw.py --lines FILE                   one record a line

Prints one line (with --lines one more for each wrong record). Exits 0 when all is right, 1 when not, 2 for wrong usage.
Needs Python 3.11 and nothing else.
"""

import gc
import json
import re
import sys
from array import array
from bisect import bisect_right, insort
from datetime import datetime
from hashlib import sha256
from heapq import heapify, heappop, heappush

FORMAT = "my-universe-draw/1"
COMMITTED_KEYS = {"format", "terms", "root", "entries"}
DRAWN_KEYS = COMMITTED_KEYS | {"beacon", "rounds", "sum"}
TERMS_KEYS = {"format", "phase_id", "concert_id", "closes", "pay_within_hours", "beacon", "shows"}
SHOW_KEYS = {"show_id", "grades", "stretches"}
GRADE_KEYS = {"grade", "seats"}
STRETCH_KEYS = {"grade", "first", "distances"}
BEACON_KEYS = {"source", "round", "value", "checked"}
ROUND_KEYS = {"round", "at", "lapsed", "passed", "winners"}
SOURCES = ("nist", "drand", "file")

HEX = re.compile("(?:[0-9a-f]{2})+")
NUMBER = re.compile("[0-9]+")
INSTANT = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})")


class Wrong(Exception):
    """The record is not right; the text says why."""


# ---------------------------------------------------------------- JSON and kinds of values

def no_key_twice(pairs):
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def no_constant(name):
    raise ValueError(f"{name} is no JSON")


# One decoder for all: building one for each of a million entries would take longer than using it.
DECODER = json.JSONDecoder(object_pairs_hook=no_key_twice, parse_constant=no_constant)


def parse(text, what):
    try:
        return DECODER.decode(text)
    except RecursionError:
        raise Wrong(f"{what}: nested too deeply") from None
    except ValueError as why:
        raise Wrong(f"{what}: not right as JSON: {shown(str(why))}") from None


def shown(value):
    """A value for a message: short, one line, printable on any terminal."""
    text = ascii(value)
    return text if len(text) <= 90 else text[:87] + "..."


def is_whole(value):
    return type(value) is int  # bool is a kind of int in Python, but not here


def need(condition, why):
    if not condition:
        raise Wrong(why)


def need_keys(value, keys, what):
    need(type(value) is dict, f"{what}: not an object")
    missing, other = sorted(keys - value.keys()), sorted(value.keys() - keys)
    need(not missing, f"{what}: lacks the keys {shown(missing)}")
    need(not other, f"{what}: has other keys {shown(other)}")


def need_list(value, what):
    need(type(value) is list, f"{what}: not a list")


def need_text(value, what):
    need(type(value) is str, f"{what}: not a text")


def need_whole(value, what, least=None):
    need(is_whole(value), f"{what}: not a whole number: {shown(value)}")
    need(least is None or value >= least, f"{what}: less than {least}: {shown(value)}")


def need_instant(value, what):
    need_text(value, what)
    need(INSTANT.fullmatch(value), f"{what}: not an instant: {shown(value)}")
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        raise Wrong(f"{what}: not an instant: {shown(value)}") from None


def from_hex(value, what, digits=None):
    need_text(value, what)
    need(HEX.fullmatch(value), f"{what}: not small hexadecimal digits, two for a byte: {shown(value)}")
    need(digits is None or len(value) == digits, f"{what}: {len(value)} digits, not {digits}")
    return bytes.fromhex(value)


def utf8(text, what):
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise Wrong(f"{what}: a text that has no UTF-8 (half a character)") from None


def need_places(value, entries, what):
    need_list(value, what)
    before = -1
    for place in value:
        need_whole(place, what, 0)
        need(place < entries, f"{what}: there is no place {shown(place)}")
        need(place > before, f"{what}: not ascending at {place}")
        before = place


# ---------------------------------------------------------------- terms

class Seat:
    """What the terms say of one seat."""
    __slots__ = ("stretch", "distance", "restricted")

    def __init__(self, stretch, distance):
        self.stretch, self.distance, self.restricted = stretch, distance, False


class Terms:
    """Limits and seats of each pool: a pool is named by (show, grade)."""

    def __init__(self, text):
        terms = parse(text, "terms")
        need_keys(terms, TERMS_KEYS, "terms")
        need(terms["format"] == FORMAT, f"terms: format is {shown(terms['format'])}")
        for key in ("phase_id", "concert_id"):
            need_whole(terms[key], f"terms: {key}", 1)
        need_whole(terms["pay_within_hours"], "terms: pay_within_hours", 0)
        self.closes = need_instant(terms["closes"], "terms: closes")
        self.source, self.round = self.named_beacon(terms["beacon"])
        if self.source == "nist":
            need(need_instant(self.round, "terms: round of the beacon") >= self.closes, "terms: the beacon speaks before the close")
        self.limits = {}     # pool -> how many seats are given at most
        self.seats = {}      # pool -> {id: Seat}
        self.stretches = 0
        need_list(terms["shows"], "terms: shows")
        shows = set()
        for show in terms["shows"]:
            need_keys(show, SHOW_KEYS, "terms: a show")
            show_id = show["show_id"]
            need_whole(show_id, "terms: show_id", 1)
            need(show_id not in shows, f"terms: show {shown(show_id)} stands twice")
            shows.add(show_id)
            self.read_show(show_id, show)

    @staticmethod
    def named_beacon(beacon):
        need_keys(beacon, {"source", "round"}, "terms: beacon")
        source, number = beacon["source"], beacon["round"]
        need(type(source) is str and source in SOURCES, f"terms: source of the beacon is {shown(source)}")
        need_text(number, "terms: round of the beacon")
        if source == "nist":
            need_instant(number, "terms: round of the beacon")
        else:
            need(NUMBER.fullmatch(number), f"terms: round of the beacon is no number: {shown(number)}")
        return source, number

    def read_show(self, show_id, show):
        what = f"terms: show {shown(show_id)}"
        need_list(show["grades"], f"{what}: grades")
        for grade in show["grades"]:
            need_keys(grade, GRADE_KEYS, f"{what}: a grade")
            need_text(grade["grade"], f"{what}: grade")
            need_whole(grade["seats"], f"{what}: seats", 0)
            pool = show_id, grade["grade"]
            need(pool not in self.limits, f"{what}: grade {shown(grade['grade'])} stands twice")
            self.limits[pool] = grade["seats"]
            self.seats[pool] = {}
        need_list(show["stretches"], f"{what}: stretches")
        taken = set()  # a seat that stood in two stretches could be given twice
        for stretch in show["stretches"]:
            self.read_stretch(show_id, stretch, taken, what)

    def read_stretch(self, show_id, stretch, taken, what):
        need(type(stretch) is dict, f"{what}: a stretch is not an object")
        need_keys(stretch, STRETCH_KEYS | (stretch.keys() & {"restricted"}), f"{what}: a stretch")
        need_text(stretch["grade"], f"{what}: grade of a stretch")
        pool = show_id, stretch["grade"]
        need(pool in self.limits, f"{what}: a stretch of grade {shown(stretch['grade'])}, which is not in grades")
        need_whole(stretch["first"], f"{what}: first", 1)
        need_list(stretch["distances"], f"{what}: distances")
        need(stretch["distances"], f"{what}: a stretch without seats")
        self.stretches += 1
        own = {}
        for seat, distance in enumerate(stretch["distances"], stretch["first"]):
            need_whole(distance, f"{what}: distance", 0)
            need(seat not in taken, f"{what}: seat {shown(seat)} stands twice")
            taken.add(seat)
            own[seat] = Seat(self.stretches, distance)
        if "restricted" in stretch:
            self.read_restricted(stretch["restricted"], own, what)
        self.seats[pool].update(own)

    @staticmethod
    def read_restricted(restricted, own, what):
        need_list(restricted, f"{what}: restricted")
        need(restricted, f"{what}: restricted is empty, so it should not be there")
        for seat in restricted:
            need_whole(seat, f"{what}: restricted")
            need(seat in own, f"{what}: restricted seat {shown(seat)} is not in its stretch")
            own[seat].restricted = True
        need(all(a < b for a, b in zip(restricted, restricted[1:])), f"{what}: restricted is not ascending")

    def pools(self):
        """The pools of round 0."""
        return {pool: Pool(self.limits[pool], seats, seats) for pool, seats in self.seats.items()}

    def pools_of(self, groups):
        """The pools of a later round: they have the seats of these lapsed groups and no others."""
        free = {}
        for pool, seats in groups:
            free.setdefault(pool, []).extend(seats)
        return {pool: Pool(len(seats), seats, self.seats[pool]) for pool, seats in free.items()}


# ---------------------------------------------------------------- giving seats

class Pool:
    """The free seats of a grade of a show, and how many of them may still be given.

    For each size of group there is a heap of (restricted, single seats left, distances, first id): the order of the page.
    Nothing is taken out of a heap when seats go; what is no longer so is thrown away when it comes to the top. That is
    enough, as restricted seats and distances of a group never change, and single seats change only for groups that end
    at a new edge or one seat before it: those are put in again when the edge arises.
    """

    def __init__(self, may_give, free, seats):
        self.may_give = may_give
        self.starts = []     # first ids of the stretches, ascending
        self.last = {}       # first id of a stretch -> its last id
        self.before = {}     # id -> (restricted seats, distances) of all free seats before it, to get sums by subtracting
        self.after = {}      # the same with the seat itself
        self.heaps = {}      # size -> heap of groups
        restricted = distances = 0
        stretch = previous = None
        for seat in sorted(free):
            said = seats[seat]
            # Consecutive ids of two stretches of the terms are not beside each other.
            if said.stretch != stretch or seat != previous + 1:
                self.starts.append(seat)
            self.last[self.starts[-1]] = seat
            stretch, previous = said.stretch, seat
            self.before[seat] = restricted, distances
            restricted += said.restricted
            distances += said.distance
            self.after[seat] = restricted, distances
        self.longest = [(first - last - 1, first) for first, last in self.last.items()]
        heapify(self.longest)

    def largest(self):
        """The most seats that can be given together."""
        return min(self.may_give, self.longest_stretch())

    def longest_stretch(self):
        while self.longest:
            minus_length, first = self.longest[0]
            if self.last.get(first) == first - minus_length - 1:
                return -minus_length
            heappop(self.longest)
        return 0

    def rated(self, first, n, stretch_first, stretch_last):
        """A group in its stretch, with what it is compared by."""
        last = first + n - 1
        restricted_before, distances_before = self.before[first]
        restricted, distances = self.after[last]
        singles = (first - stretch_first == 1) + (stretch_last - last == 1)
        return restricted - restricted_before, singles, distances - distances_before, first

    def groups(self, n):
        heap = self.heaps.get(n)
        if heap is None:
            heap = self.heaps[n] = [self.rated(first, n, start, self.last[start])
                                    for start in self.starts for first in range(start, self.last[start] - n + 2)]
            heapify(heap)
        return heap

    def give(self, n):
        """Takes the best group of n seats; only when n is at most largest()."""
        heap = self.groups(n)
        while True:
            group = heappop(heap)
            first = group[3]
            number = bisect_right(self.starts, first) - 1
            if number < 0:
                continue
            start = self.starts[number]
            last = self.last[start]
            if first + n - 1 <= last and group == self.rated(first, n, start, last):
                self.take(number, start, last, first, n)
                return list(range(first, first + n))

    def take(self, number, start, last, first, n):
        self.may_give -= n
        del self.starts[number], self.last[start]
        if start < first:
            self.add_stretch(start, first - 1)
            self.put_in_again(start, first - 1, at_end=True)
        if first + n <= last:
            self.add_stretch(first + n, last)
            self.put_in_again(first + n, last, at_end=False)

    def add_stretch(self, start, last):
        insort(self.starts, start)
        self.last[start] = last
        heappush(self.longest, (start - last - 1, start))

    def put_in_again(self, start, last, at_end):
        """The groups that are at the new edge of this stretch or one seat off it."""
        for n, heap in self.heaps.items():
            for off in (0, 1):
                first = last - n + 1 - off if at_end else start + off
                if start <= first <= last - n + 1:
                    heappush(heap, self.rated(first, n, start, last))


# ---------------------------------------------------------------- entries and root

def read_wishes(text, what):
    wishes = parse(text, what)
    need_list(wishes, what)
    for wish in wishes:
        need(type(wish) is list and len(wish) == 3, f"{what}: not [show, grade, seats]: {shown(wish)}")
        need_whole(wish[0], f"{what}: show", 1)
        need_text(wish[1], f"{what}: grade")
        need_whole(wish[2], f"{what}: seats", 1)
    need(1 <= len(wishes) <= 10, f"{what}: {len(wishes)} wishes")
    need(len(set(map(tuple, wishes))) == len(wishes), f"{what}: a wish stands twice")
    return tuple(map(tuple, wishes))


def read_entries(entries):
    """The hashes of the entries and their wishes. Equal wishes are kept once: there are few kinds among many entries."""
    need_list(entries, "entries")
    hashes, all_wishes = [], []
    known, one_of = {}, {}
    before = b""
    for place, entry in enumerate(entries):
        what = f"entry {place}"
        need(type(entry) is list and len(entry) == 2, f"{what}: not [salt, wishes]")
        salt, text = entry
        salt = from_hex(salt, f"{what}: salt", 32)
        need_text(text, f"{what}: wishes")
        wishes = known.get(text)
        if wishes is None:
            wishes = tuple(one_of.setdefault(wish, wish) for wish in read_wishes(text, f"{what}: wishes"))
            known[text] = wishes
        hashed = sha256(salt + utf8(text, what)).digest()
        need(hashed != before, f"{what}: equal to the one before it")
        need(hashed > before, f"{what}: not in the order of the hashes")
        before = hashed
        hashes.append(hashed)
        all_wishes.append(wishes)
    return hashes, all_wishes


def merkle_root(leaves):
    level = [sha256(b"\0" + leaf).digest() for leaf in leaves]
    while len(level) > 1:
        above = [sha256(b"\1" + level[i] + level[i + 1]).digest() for i in range(0, len(level) - 1, 2)]
        if len(level) % 2:
            above.append(level[-1])
        level = above
    return level[0]


# ---------------------------------------------------------------- beacon

def check_beacon(beacon, terms):
    """The bytes of the beacon's value."""
    need(type(beacon) is dict, "beacon: not an object")
    nist = terms.source == "nist"
    need_keys(beacon, BEACON_KEYS | ({"pulse", "certificate"} if nist else set()), "beacon")
    need(beacon["source"] == terms.source, f"beacon: source {shown(beacon['source'])} is not that of the terms")
    need(beacon["round"] == terms.round, f"beacon: round {shown(beacon['round'])} is not that of the terms")
    value = from_hex(beacon["value"], "beacon: value")
    need(8 <= len(value) <= 128, f"beacon: value of {len(value)} bytes")
    need(beacon["checked"] is nist, f"beacon: checked is {shown(beacon['checked'])} for {terms.source}")
    if nist:
        check_pulse(beacon)
    return value


def check_pulse(beacon):
    """All but the signature. The page does not say what a pulse looks like here: NIST's object, or that object as text."""
    pulse = beacon["pulse"]
    if type(pulse) is str:
        pulse = parse(pulse, "beacon: pulse")
    need(type(pulse) is dict, "beacon: pulse: not an object")
    if type(pulse.get("pulse")) is dict:  # NIST's server wraps it so
        pulse = pulse["pulse"]
    output = pulse.get("outputValue")
    need(type(output) is str and output.lower() == beacon["value"], "beacon: value is not the outputValue of the pulse")
    told = need_instant(pulse.get("timeStamp"), "beacon: timeStamp of the pulse")
    named = need_instant(beacon["round"], "beacon: round")
    need(told.replace(second=0, microsecond=0) == named, "beacon: the pulse is not of the minute that the terms name")
    need_text(beacon["certificate"], "beacon: certificate")


# ---------------------------------------------------------------- rounds

class Draw:
    """The rounds so far."""

    def __init__(self, terms, wishes, rank):
        self.terms, self.wishes, self.rank = terms, wishes, rank
        self.who_wish = self.index()
        self.won = {}          # place -> (pool, seats), for all that ever won
        self.lapsed = set()

    def index(self):
        """pool -> {size: turns of the entries that wish it, ascending}. So a round of few seats needs no look at all entries."""
        found = {}
        for turn, place in enumerate(self.rank):
            for show, grade, n in self.wishes[place]:
                sizes = found.setdefault((show, grade), {})
                sizes.setdefault(n, array("L")).append(turn)
        return found

    def have_turns(self, pools, passed):
        """Each entry in turn gets the first of its wishes that can be met: [[place, wish, seats], ...].

        Entries none of whose wishes can be met are left out. Those of the others come from one queue for each pool and size;
        a queue ends when its wish cannot be met any more, as seats only go.
        """
        winners = []
        now = set()  # who won in this round: an entry stands in the queue of each of its wishes
        queues = []
        for pool, seats in pools.items():
            sizes = self.who_wish.get(pool, {})
            queues += [(sizes[n][0], 0, n, pool) for n in range(1, seats.largest() + 1) if n in sizes]
        heapify(queues)
        while queues:
            turn, at, n, pool = heappop(queues)
            if n > pools[pool].largest():
                continue
            place = self.rank[turn]
            if place not in self.won and place not in passed and place not in now:
                winners.append(self.first_met(place, pools))
                now.add(place)
            turns = self.who_wish[pool][n]
            if at + 1 < len(turns):
                heappush(queues, (turns[at + 1], at + 1, n, pool))
        return winners

    def first_met(self, place, pools):
        for number, (show, grade, n) in enumerate(self.wishes[place], 1):
            pool = pools.get((show, grade))
            if pool is not None and n <= pool.largest():
                return [place, number, pool.give(n)]

    def check_round(self, number, text):
        what = f"round {number}"
        said = parse(text, what)
        self.check_kinds(number, said, what)
        if number == 0:
            pools = self.terms.pools()
        else:
            pools = self.terms.pools_of([self.lapse(place, what) for place in said["lapsed"]])
        computed = self.have_turns(pools, set(said["passed"]))
        compare_winners(said["winners"], computed, what)
        for place, wish, seats in computed:
            self.won[place] = self.wishes[place][wish - 1][:2], seats

    def check_kinds(self, number, said, what):
        need_keys(said, ROUND_KEYS, what)
        need_whole(said["round"], f"{what}: round")
        need(said["round"] == number, f"{what}: has the number {shown(said['round'])}")
        need_instant(said["at"], f"{what}: at")
        for key in ("lapsed", "passed"):
            need_places(said[key], len(self.wishes), f"{what}: {key}")
            need(number > 0 or not said[key], f"{what}: {key} is not empty")
        need(number == 0 or said["lapsed"], f"{what}: nobody lapsed")
        for place in said["passed"]:
            need(place not in self.won, f"{what}: passed: place {place} has won")
        need_list(said["winners"], f"{what}: winners")
        for winner in said["winners"]:
            need(type(winner) is list and len(winner) == 3 and is_whole(winner[0]) and is_whole(winner[1])
                 and type(winner[2]) is list and all(map(is_whole, winner[2])),
                 f"{what}: winners: not [place, wish, [seat, ...]]: {shown(winner)}")

    def lapse(self, place, what):
        need(place in self.won, f"{what}: lapsed: place {place} had not won")
        need(place not in self.lapsed, f"{what}: lapsed: place {place} lapsed before")
        self.lapsed.add(place)
        return self.won[place]


def compare_winners(said, computed, what):
    for turn, (one, other) in enumerate(zip(said, computed), 1):
        need(one == other, f"{what}: winner {turn} is {shown(one)} in the record, but {shown(other)} as computed")
    need(len(said) == len(computed), f"{what}: {len(said)} winners in the record, but {len(computed)} as computed")


# ---------------------------------------------------------------- the record

def check_record(text, published):
    """What to say of a record that is right, and that is the one that was published, as far as that is told; raises Wrong for others."""
    record = parse(text, "record")
    need(type(record) is dict, "record: not an object")
    drawn = bool(record.keys() & (DRAWN_KEYS - COMMITTED_KEYS))
    need_keys(record, DRAWN_KEYS if drawn else COMMITTED_KEYS, "record")
    need(record["format"] == FORMAT, f"record: format is {shown(record['format'])}")
    need_text(record["terms"], "terms")
    root = from_hex(record["root"], "root", 64)

    terms = Terms(record["terms"])
    hashes, wishes = read_entries(record.pop("entries"))
    computed = merkle_root([sha256(utf8(record["terms"], "terms")).digest(), *hashes])
    need(root == computed, f"root: {root.hex()} in the record, but {computed.hex()} as computed")
    need(published.get("--root") in (None, root.hex()), f"root: {root.hex()}, but another one was published")
    about = f"{len(hashes)} entries, root {root.hex()}"
    if not drawn:
        need("--sum" not in published, "a sum was published, but this record is not drawn yet")
        return f"right so far, not drawn yet: {about}"

    value = check_beacon(record["beacon"], terms)
    seed = sha256(root + value).digest()
    turn = [sha256(seed + hashed).digest() for hashed in hashes]
    rank = sorted(range(len(hashes)), key=turn.__getitem__)
    del turn

    need_list(record["rounds"], "rounds")
    need(record["rounds"], "rounds: none, though drawn")
    draw = Draw(terms, wishes, rank)
    total = seed
    for number, round_text in enumerate(record["rounds"]):
        need_text(round_text, f"round {number}")
        draw.check_round(number, round_text)
        total = sha256(total + utf8(round_text, f"round {number}")).digest()
    need(from_hex(record["sum"], "sum", 64) == total, f"sum: {shown(record['sum'])} in the record, but {total.hex()} as computed")
    need(published.get("--sum") in (None, total.hex()), f"sum: {total.hex()}, but another one was published")
    return f"{verdict(terms)}: {about}, {len(record['rounds'])} rounds, {len(draw.won)} winners, sum {total.hex()}"


def verdict(terms):
    if terms.source == "nist":
        return "verified but for the pulse's signature, which this program cannot check"
    if terms.source == "drand":
        return f"right, if drand's round {shown(terms.round)} has this value, which this program does not look up"
    return "right, with a value from a file, which proves nothing"


def judge(data, published):
    """(right, what to say) of the bytes of a record, whatever they are."""
    try:
        return True, check_record(data.decode(), published)
    except UnicodeDecodeError:
        return False, "record: not UTF-8"
    except Wrong as why:
        return False, str(why)
    except (MemoryError, RecursionError, OverflowError, ValueError) as why:
        return False, f"record: cannot be checked: {type(why).__name__} {shown(str(why))}"


def check_one(file, published):
    right, text = judge(file.read(), published)
    print(text if right else f"wrong: {text}")
    return 0 if right else 1


def check_lines(file, _):
    count = 0
    wrong = []
    for number, line in enumerate(file, 1):
        count += 1
        right, text = judge(line, {})
        if not right:
            wrong.append(number)
            print(f"line {number} wrong: {text}")
    named = f"; wrong: lines {', '.join(map(str, wrong))}" if wrong else ""
    print(f"{count - len(wrong)} of {count} records right{named}")
    return 1 if wrong else 0


def main(arguments):
    check = check_one
    published = {}
    if arguments[:1] == ["--lines"]:
        check, arguments = check_lines, arguments[1:]
    while check is check_one and len(arguments) > 1 and arguments[0] in ("--root", "--sum"):
        published[arguments[0]], arguments = arguments[1], arguments[2:]
    if len(arguments) != 1 or arguments[0].startswith("-") and arguments[0] != "-":
        print("usage: verify_draw.py [--root HEX] [--sum HEX] FILE, or --lines FILE     ('-': standard input)", file=sys.stderr)
        return 2
    gc.disable()  # there are no cycles, and looking for them among millions of lists takes minutes
    try:
        if arguments[0] == "-":
            return check(sys.stdin.buffer, published)
        with open(arguments[0], "rb") as file:
            return check(file, published)
    except OSError as why:
        print(f"cannot read {shown(arguments[0])}: {why.strerror}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
