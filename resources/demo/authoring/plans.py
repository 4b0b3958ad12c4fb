#!/usr/bin/env python3
"""Writes 20_venues.sql: turns venues.tsv (name, English name, region, seat count, shape) into seat plans.

A plan is a list of sections; a section's rows are arcs around one point (see sql/README.md). The shape says where the
sections are, the seat pitch is then widened until the plan has as few seats as possible without falling below the real
count, and the few that are left over are taken from the ends of back rows. Run it from anywhere; it needs nothing but
Python 3. It refuses to write a plan in which two seats are closer than 0.4 m or whose seats are not the real count."""

import math
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
FLAT = 10_000.0  # the radius of an arc that is a straight line to every eye
AISLE = 1.2
HANGUL = "가나다라마바사아자"
LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Section:
    def __init__(self, name, zone, x, y, radius, direction, row_pitch, width):
        """width(i) is the length in metres that row i may fill."""
        self.name, self.zone, self.x, self.y = name, zone, x, y
        self.radius, self.direction, self.row_pitch, self.width = radius, direction, row_pitch, width
        self.rows = 0
        self.counts = []

    def fill(self, pitch):
        self.counts = [max(1, int(self.width(i) / pitch)) for i in range(self.rows)]


def wedge(name, zone, x, y, radius, middle, span, row_pitch, rows):
    s = Section(name, zone, x, y, radius, middle, row_pitch,
                lambda i: math.radians(span) * (radius + i * row_pitch) - AISLE)
    s.rows = rows
    return s


def block(name, zone, x, y, direction, length, row_pitch, rows):
    """A rectangle whose first row's middle is (x, y) and whose rows go back towards direction."""
    a = math.radians(direction)
    s = Section(name, zone, x - FLAT * math.cos(a), y - FLAT * math.sin(a), FLAT, direction, row_pitch,
                lambda i: length - AISLE)
    s.rows = rows
    return s


def fan(tiers, span, first_radius, row_pitch, names, total, centre_y):
    """Concentric tiers of wedges in front of the stage; a tier is (floor, parts, share of the seats in per cent)."""
    sections, radius, letters, last_floor = [], first_radius, 0, None
    for index, (floor, parts, share) in enumerate(tiers):
        if floor != last_floor:
            letters, radius = 0, radius + (2.4 if last_floor else 0)
        else:
            radius += 1.2
        last_floor = floor
        each = 2 * span / parts
        rows, seats = 0, 0
        while seats < total * share / 100:
            seats += parts * int((math.radians(each) * (radius + rows * row_pitch) - AISLE) / 0.55)
            rows += 1
        for p in range(parts):
            middle = 90 + span - each * (p + 0.5)  # from the left as the stage sees the hall's plan
            off_centre = abs(p - (parts - 1) / 2) >= 1
            zone = min(4, (0 if index == 0 else 1 if floor == tiers[0][0] else floor) + (1 if off_centre else 0))
            name = names(floor, letters + p)
            sections.append(wedge(name, zone, 0, centre_y, radius, round(middle, 4), each, row_pitch, rows))
        letters += parts
        radius += rows * row_pitch
    return sections


def hall(total, o):
    tiers = [tuple(int(v) for v in t.split(":")) for t in o["tiers"].split(",")]
    alphabet = HANGUL if o["names"] == "gana" else LATIN
    if max(sum(t[1] for t in tiers if t[0] == f) for f in (1, 2, 3)) > len(alphabet):
        alphabet = LATIN
    many = len({t[0] for t in tiers}) > 1
    r0 = float(o["r0"])
    return fan(tiers, float(o["span"]), r0, 0.95,
               lambda floor, n: (f"{floor}층 " if many else "") + f"{alphabet[n]}구역", total, 4.5 - r0)


def club(total, o):
    parts = int(o["parts"])
    return fan([(1, parts, 100)], float(o["span"]), 6.0, 0.85,
               lambda floor, n: "전석" if parts == 1 else f"{LATIN[n]}구역", total, -2.5)


def ring(first, offset, rows, zone, R, L, y1, corner, wedge_width):
    """One tier of a bowl that is open behind the stage: near corner, side, far curve, side, near corner."""
    y2, r, n = y1 + L, R + offset, first
    middle_radius = r + rows * 0.85 / 2
    sections = []

    def arc(centre_y, start, stop, zones):
        nonlocal n
        parts = max(1, round(math.radians(abs(stop - start)) * middle_radius / wedge_width))
        each = (stop - start) / parts
        for p in range(parts):
            middle = start + each * (p + 0.5)
            z = zones(middle)
            sections.append(wedge(str(n), z, 0, centre_y, r, round(middle, 4), abs(each), 0.85, rows))
            n += 1

    def side(direction, ys):
        nonlocal n
        parts = max(1, round(L / wedge_width))
        each = L / parts
        for p in range(parts):
            y = y1 + each * (p + 0.5) if ys > 0 else y2 - each * (p + 0.5)
            sections.append(block(str(n), zone, round(r if direction == 0 else -r, 4), round(y, 4), direction, each,
                                  0.85, rows))
            n += 1

    arc(y1, 180 + corner, 180, lambda a: zone)
    side(180, +1)
    arc(y2, 180, 0, lambda a: min(4, zone + (1 if 45 < a < 135 else 0)))
    side(0, -1)
    arc(y1, 0, -corner, lambda a: zone)
    return sections


def bowl(total, o):
    R, L, corner = float(o["R"]), float(o["L"]), float(o["corner"])
    columns, ranks = (int(v) for v in o["floor"].split("x"))
    y1 = R * math.sin(math.radians(corner)) - (6 if R > 40 else 3)
    y1 = max(y1, R * 0.35)
    front = 9.0 if R > 28 else 7.0
    w = min(0.78 * R, math.sqrt((R - 2.5) ** 2 - (y1 - front) ** 2)) if y1 > front else 0.78 * R
    back = y1 + L + math.sqrt((R - 2.5) ** 2 - w ** 2)
    depth, width = (back - front) / ranks, 2 * w / columns
    floor_rows = int((depth - 1.5) / 0.9) + 1
    sections = []
    for k in range(ranks):
        for c in range(columns):
            sections.append(block(f"FLOOR F{k * columns + c + 1}", 0 if k < (ranks + 1) // 2 else 1,
                                  round(-w + width * (c + 0.5), 4), round(front + depth * k, 4), 90, width, 0.9,
                                  floor_rows))
    rim = (R, L, y1, corner, float(o["wedge"]))
    fixed = list(sections)
    lower = int(o.get("lower", 0))
    if o["tiers"] == "2":
        fixed += ring(101, 0, lower, 2, *rim)
    last, offset, zone = (201, lower * 0.85 + 3.5, 3) if o["tiers"] == "2" else (101, 0, 2)
    for rows in range(4, 70):
        plan = fixed + ring(last, offset, rows, zone, *rim)
        if seats(plan, 0.5) >= total:
            return plan
    raise SystemExit("the bowl is too small")


def seats(plan, pitch):
    for s in plan:
        s.fill(pitch)
    return sum(sum(s.counts) for s in plan)


def settle(plan, total):
    low, high = 0.47, 0.75
    assert seats(plan, low) >= total, "too few rows"
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if seats(plan, middle) >= total else (low, middle)
    pitch = math.floor(low * 10000) / 10000
    left = seats(plan, pitch) - total
    backwards = sorted(plan, key=lambda s: (-s.zone, s.name))
    depth = 1
    while left:
        for s in backwards:
            if left and depth <= s.rows and s.counts[-depth] > 4:
                s.counts[-depth] -= 1
                left -= 1
        depth += 1
    return pitch


def positions(plan, pitch):
    for s in plan:
        for i, n in enumerate(s.counts):
            r = s.radius + i * s.row_pitch
            for j in range(n):
                a = math.radians(s.direction) - (j - (n - 1) / 2) * pitch / r
                yield s.name, i, j, s.x + r * math.cos(a), s.y + r * math.sin(a)


def check(name, plan, pitch, total):
    grid, nearest = {}, 9.0
    for seat in positions(plan, pitch):
        x, y = seat[3], seat[4]
        cell = (math.floor(x), math.floor(y))
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                for other in grid.get((cell[0] + dx, cell[1] + dy), ()):
                    d = math.dist((x, y), other[3:])
                    nearest = min(nearest, d)
                    if d < 0.4:
                        raise SystemExit(f"{name}: {seat[:3]} and {other[:3]} are {d:.2f} m apart")
        grid.setdefault(cell, []).append(seat)
    count = sum(len(c) for c in grid.values())
    if count != total:
        raise SystemExit(f"{name}: {count} seats instead of {total}")
    front = min(s[4] for c in grid.values() for s in c)
    print(f"{name}: {count} seats, {len(plan)} sections, pitch {pitch}, nearest {nearest:.2f} m, front {front:.1f} m",
          file=sys.stderr)


def packed(counts):
    """20 20 21 -> 20*2 21"""
    runs = []
    for n in counts:
        if runs and runs[-1][0] == n:
            runs[-1][1] += 1
        else:
            runs.append([n, 1])
    return " ".join(f"{n}*{k}" if k > 1 else str(n) for n, k in runs)


def main():
    shapes = {"bowl": bowl, "hall": hall, "club": club}
    venues, sections = [], []
    for line in (HERE / "venues.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        name, name_en, region, total, shape, options, _ = line.split("\t")
        plan = shapes[shape](int(total), dict(o.split("=", 1) for o in options.split()))
        pitch = settle(plan, int(total))
        check(name, plan, pitch, int(total))
        number = len(venues) + 1
        venues.append(f"{number}\t{name}\t{name_en}\t{region}\t{total}")
        for s in plan:
            sections.append("\t".join([str(number), s.name, str(s.zone)] + [f"{v:.10g}" for v in (
                round(s.x, 4), round(s.y, 4), round(s.radius, 4), s.direction, s.row_pitch, pitch)] + [packed(s.counts)]))
    template = (HERE / "20_venues.sql.in").read_text(encoding="utf-8")
    out = template.replace("@VENUES@", "\n".join(venues)).replace("@SECTIONS@", "\n".join(sections))
    (HERE.parent / "20_venues.sql").write_text(out, encoding="utf-8")


if __name__ == "__main__":
    main()
