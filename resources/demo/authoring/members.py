#!/usr/bin/env python3
"""Writes 15_members.sql from kpopnet.json (https://github.com/kpopnet/kpopnet.json, CC0):

    members.py path/to/kpopnet.json

A line is: group, member, 1 while a member or 0 after leaving. In the order of the data set."""

import json
import pathlib
import sys

from singers import HERE, named_acts


def main():
    data = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    names = {a[6]: a[0].strip() for a in named_acts(data) if a[6]}
    lines = []
    for group in data["groups"]:
        for member in group["members"]:
            if group["id"] in names and member["idol_id"] in names:
                lines.append(f"{names[group['id']]}\t{names[member['idol_id']]}\t{int(member['current'])}")
    template = (HERE / "15_members.sql.in").read_text(encoding="utf-8")
    (HERE.parent / "15_members.sql").write_text(template.replace("@MEMBERS@", "\n".join(lines)), encoding="utf-8")
    print(f"{len(lines)} memberships", file=sys.stderr)


if __name__ == "__main__":
    main()
