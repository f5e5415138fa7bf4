"""Reads the labelled estates: tables of bodies as Azure returns them, and of what is changed in them.

A file holds `bodies` (name -> a row in JSON, without what follows from its name) and `estate` entries:

* `rows`: names of bodies; `name@region` is the same resource in another place.
* `patch`: row -> path -> value, where `"-"` takes the property away; a path's segments are parted by `/` where one of
  them holds a dot, else by dots; a number is an index.
* `twin`: a patch upon the patch that makes the estate clean. Without one, the twin has no row elsewhere, or, where none
  is, no patch. `false` where there is no clean one.
* `fails`, `doubts`: what is to be found: `row | kind | places | path`, the path without indices.

In bodies and patches, `<name>` is the id of a body, `<name!>` the same in upper case and `<name,>` in lower case.
"""

from __future__ import annotations

import copy
import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

Row = dict[str, Any]

FOLDER = Path(__file__).parent / "estates"
HOME = "indonesiacentral"
GROUP = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-shop"
_NAMED = re.compile(r"<(?!user>|password>)([\w-]+)([!,]?)>")


class Label(NamedTuple):
    """One thing to be found."""

    row: str
    kind: str
    to: frozenset[str]
    path: str


@dataclass(frozen=True, kw_only=True)
class Estate:
    """Rows by name, and what is to be found in them.

    Attributes:
        abroad: names of the rows that are elsewhere on purpose; what is said of them is not looked at unless labelled.
    """

    title: str
    rows: Mapping[str, Row]
    abroad: frozenset[str]
    fails: frozenset[Label]
    doubts: frozenset[Label]


def estates() -> Iterator[Estate]:
    """Every estate of every file, each followed by its clean twin."""
    common = _bodies(FOLDER / "common.toml")
    for file in sorted(FOLDER.glob("*.toml")):
        content = tomllib.loads(file.read_text("utf-8"))
        bodies = common | _bodies(file)
        for case in content.get("estate", ()):
            yield from _pair(f"{file.stem}: {case['title']}", case, bodies)


def _bodies(file: Path) -> dict[str, Row]:
    found = {}
    for name, text in tomllib.loads(file.read_text("utf-8")).get("bodies", {}).items():
        try:
            found[name] = json.loads(text)
        except ValueError as error:
            raise ValueError(f"{file.name}: the body {name!r} is no JSON: {error}") from error
    return found


def _pair(title: str, case: Mapping[str, Any], bodies: Mapping[str, Row]) -> Iterator[Estate]:
    places = dict(text.partition("@")[::2] for text in case["rows"])
    patch, twin = case.get("patch", {}), case.get("twin")
    abroad = frozenset(name for name, place in places.items() if place)
    yield Estate(
        title=title,
        rows=_rows(places, bodies, patch),
        abroad=abroad,
        fails=frozenset(map(_label, case.get("fails", ()))),
        doubts=frozenset(map(_label, case.get("doubts", ()))),
    )
    if twin is False:
        return
    patches = (patch, twin) if twin else (patch if abroad else {},)
    yield Estate(
        title=f"{title} (twin)",
        rows=_rows(dict.fromkeys(places, ""), bodies, *patches),
        abroad=frozenset(),
        fails=frozenset(),
        doubts=frozenset(),
    )


def _label(text: str) -> Label:
    row, kind, to, path = (part.strip() for part in text.split("|"))
    return Label(row, kind, frozenset(filter(None, (place.strip() for place in to.split(",")))), path.lower())


def _rows(places: Mapping[str, str], bodies: Mapping[str, Row], *patches: Mapping[str, Any]) -> dict[str, Row]:
    rows = {}
    for name, place in places.items():
        row = _row(name, bodies)
        if place:
            row["location"] = place
        for patch in patches:
            for path, value in patch.get(name, {}).items():
                _put(row, re.split(r"/" if "/" in path else r"\.", path), value)
        rows[name] = _written(row, bodies)
    return rows


def _row(name: str, bodies: Mapping[str, Row]) -> Row:
    row = copy.deepcopy(bodies[name])
    own = {"id": _id(name, bodies), "name": row.get("name", name).rpartition("/")[2]}
    for key in ("in", "on", "group"):
        row.pop(key, None)
    return {**row, **own}


def _id(name: str, bodies: Mapping[str, Row]) -> str:
    body = bodies[name]
    own = body.get("name", name)
    namespace, *types = body["type"].split("/")
    if "id" in body:
        return str(body["id"])
    if "in" in body:
        return f"{_id(body['in'], bodies)}/{types[-1]}/{own}"
    scope = _id(body["on"], bodies) if "on" in body else body.get("group", GROUP)
    parts = (f"{one}/{part}" for one, part in zip(types, own.split("/"), strict=True))
    return "/".join([scope, "providers", namespace, *parts])


def _put(value: Any, path: list[str], new: Any) -> None:
    *way, last = path
    for segment in way:
        if isinstance(value, list):
            value = value[int(segment)]
        else:
            if not isinstance(value.get(segment), dict | list):
                value[segment] = {}
            value = value[segment]
    if new == "-":
        value.pop(last, None)
    elif isinstance(value, list):
        value[int(last)] = new
    else:
        value[last] = new


def _written(value: Any, bodies: Mapping[str, Row]) -> Any:
    """The value with ids in place of the names of bodies."""
    if isinstance(value, dict):
        return {_text(key, bodies): _written(item, bodies) for key, item in value.items()}
    if isinstance(value, list):
        return [_written(item, bodies) for item in value]
    return _text(value, bodies) if isinstance(value, str) else value


def _text(text: str, bodies: Mapping[str, Row]) -> str:
    def full(match: re.Match[str]) -> str:
        found = _id(match[1], bodies)
        return found.upper() if match[2] == "!" else found.lower() if match[2] == "," else found

    return _NAMED.sub(full, text)
