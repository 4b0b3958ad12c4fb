#!/usr/bin/env python3
"""Writes 10_singers.sql from kpopnet.json (https://github.com/kpopnet/kpopnet.json, CC0) and acts.tsv:

    singers.py path/to/kpopnet.json

A line is: name, English name, kind, genre, stature. Stature says what halls an act fills: 3 the largest agencies' groups,
2 other groups, 1 soloists, 0 disbanded or passed away (listed, but given no concerts). Names are unique in the catalogue: where two
share one, the group is added, then the English name."""

import collections
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
LARGE = ("SM Ent", "JYP", "YG Ent", "ADOR", "Source Music", "Starship", "Cube", "Belift", "RBW", "IST", "KQ",
         "Plan A", "THEBLACKLABEL", "Pledis", "SWING")

# Real names and English names; the data set does not say who has died.
REMEMBERED = {("설리", "Sulli"), ("구하라", "Hara"), ("구하라", "Goo Hara"), ("리세", "Rise"), ("은비", "EunB")}


def named_acts(data):
    """Name, English name, kind, genre, stature, home and the data set's id of each act, names made unique."""
    groups = {g["id"]: g for g in data["groups"]}
    acts = []
    for g in sorted(data["groups"], key=lambda g: (g["debut_date"] or "9999", g["name"])):
        large = any((g["agency_name"] or "").startswith(a) for a in LARGE)
        stature = 0 if g["disband_date"] else 3 if large and (g["debut_date"] or "") > "2007" else 2
        acts.append([g["name_original"] or g["name"], g["name"], "group", "K-pop", stature, g["name"], g["id"]])
    for p in sorted(data["idols"], key=lambda p: (p["debut_date"] or "9999", p["name"], p["id"])):
        home = next((groups[i]["name_original"] for i in p["groups"] or [] if i in groups), None)
        acts.append([p["name_original"] or p["name"], p["name"], "person", "K-pop",
                     0 if (p["name_original"], p["name"]) in REMEMBERED else 1, home or p["name"], p["id"]])
    for line in (HERE / "acts.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, english, kind, genre = line.split("\t")
            acts.append([name, english, kind, genre, 2, english, None])
    for suffix in (5, 1):
        seen = collections.Counter(a[0] for a in acts)
        for a in acts:
            if seen[a[0]] > 1 and not (a[2] == "group" and suffix == 5):
                a[0] = f"{a[0]} ({a[suffix]})"
    seen, unique = set(), []
    for a in acts:
        if a[0] not in seen:
            seen.add(a[0])
            unique.append(a)
    return unique


def main():
    unique = named_acts(json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")))
    lines = "\n".join("\t".join(str(v).strip() for v in a[:5]) for a in unique)
    template = (HERE / "10_singers.sql.in").read_text(encoding="utf-8")
    (HERE.parent / "10_singers.sql").write_text(template.replace("@SINGERS@", lines), encoding="utf-8")
    print(f"{len(unique)} singers", file=sys.stderr)


if __name__ == "__main__":
    main()
