"""Settle on sight what is plainly inside; keep the rest.

A row passes three gates: its screen finds nothing but clean values; every reference that it holds leads to a settled
row; and so does the row that it belongs to. The second and third can only be answered when everything has been read,
so until then such a row is kept as its references alone. Of a settled row nothing remains but its names with its
place, and its share of the counts.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from residency.arm.ids import InvalidResourceIdError, fold, parse_resource_id
from residency.catalogue.entry import Entry, How
from residency.catalogue.load import Catalogue
from residency.catalogue.paths import split_path
from residency.catalogue.screening import RESIDUE, Look, Screen
from residency.flow.decode import depth_of, resource_of
from residency.flow.freshness import is_fresh
from residency.flow.property_paths import walk
from residency.flow.references import names_of
from residency.flow.waiting import Waiting, restored, settle
from residency.model.boundary import Boundary
from residency.model.places import Place
from residency.model.resources import Inventory, Resource, Settled, Tally
from residency.model.rows import Gap, RawRow, Row
from residency.model.verdicts import Verdict

_BY_OTHERS = frozenset({How.PARENT, How.EXTENDS})


class _Type(NamedTuple):
    """What the screener needs to know of a type; one for each spelling of it."""

    entry: Entry | None = None
    screen: Screen | None = None


class Screener:
    """Takes the rows of one reading."""

    def __init__(self, catalogue: Catalogue, boundary: Boundary, as_of: date, *, screen: bool = True) -> None:
        """Make a screener; without `screen`, every row is kept."""
        self._catalogue, self._as_of, self._screen = catalogue, as_of, screen
        self._look = Look(boundary)
        self._types: dict[object, _Type] = {}
        self._kept: list[Resource] = []
        self._waiting: list[Waiting] = []
        self._settled: dict[str, Settled] = {}
        self._alike: dict[Settled, Settled] = {}
        self._counts: Counter[tuple[str, Verdict]] = Counter()
        self.gaps: list[Gap] = []

    def read(self, rows: Iterable[RawRow | Gap]) -> Inventory:
        """Take every row; what could not be read gathers in `gaps`."""
        with _no_collector():
            for row in rows:
                if isinstance(row, Gap):
                    self.gaps.append(row)
                else:
                    self._take(row)
            self._decide()
        return Inventory(
            resources=tuple(sorted(self._kept, key=lambda resource: (resource.node, resource.id))),
            settled=self._settled,
            tally=Tally(resources=self._counted("resources"), results=self._counted("results")),
        )

    def _take(self, raw: RawRow) -> None:
        kind = self._type(raw.body.get("type"))
        if kind.entry is None or kind.screen is None or not self._is_clean(raw, kind.entry, kind.screen):
            self._kept.append(resource_of(raw, kind.entry))

    def _type(self, spelling: object) -> _Type:
        if not isinstance(spelling, str):
            return _Type()
        if spelling not in self._types:
            entry = self._catalogue.entry(spelling)
            may = self._screen and entry is not None and is_fresh(entry, self._as_of)
            self._types[spelling] = _Type(entry, self._catalogue.screen(spelling) if may else None)
        return self._types[spelling]

    def _is_clean(self, raw: RawRow, entry: Entry, screen: Screen) -> bool:
        """Settle a row or have it wait; False where it must be looked at in full."""
        row, look = raw.body, self._look
        if (raw.provenance is not None and raw.provenance.unread) or not entry.covers(raw.api_version):
            return False
        look.refs.clear()
        try:
            passes = screen(row, look)
            if passes == RESIDUE:
                return False
            names = (fold(row["id"]), *names_of(row, entry)) if entry.is_named else (fold(row["id"]),)
            depth = depth_of(parse_resource_id(row["id"])) if entry.how in _BY_OTHERS else 0
        except (KeyError, TypeError, AttributeError, InvalidResourceIdError):
            return False  # of another form than the screen expects: the full path says what is wrong with it
        if entry.how is How.PARENT and not depth:
            return False
        place = look.inside[row["location"]] if entry.how is How.REGIONAL else _followed(row, entry, look)
        if depth or look.refs:
            refs = tuple((entry.facts[index], value, places) for index, value, places in look.refs)
            head = (row["id"], row.get("name"), row["type"], row.get("location"))
            parts = (entry, passes, names, refs, depth, place, head, raw.provenance, raw.api_version)
            self._waiting.append(Waiting(*parts))
        elif entry.how in _BY_OTHERS:
            return False
        else:
            self._settle(names, Settled(place, passes))
        return True

    def _settle(self, names: tuple[str, ...], row: Settled) -> None:
        twin = self._settled.get(names[0])
        if twin is not None:
            row = max(twin, row, key=lambda one: one.passes)
            self._count(twin, -1)
        row = self._alike.setdefault(row, row)
        for name in names:
            self._settled[name] = row
        self._count(row, 1)

    def _count(self, row: Settled, times: int) -> None:
        own = Verdict.PASS if row.place else Verdict.NOT_APPLICABLE
        self._counts["results", own] += times
        self._counts["results", Verdict.PASS] += times * row.passes
        self._counts["resources", Verdict.PASS if row.passes else own] += times

    def _decide(self) -> None:
        kept = {name for resource in self._kept for name in (resource.node, *resource.names)}
        clean, others = settle(self._waiting, self._settled, kept, self._catalogue.hosts)
        for waiting, row in clean:
            self._settle(waiting.names, row)
        for other in others:
            resource = resource_of(restored(other), other.entry, proven=True)
            self._kept.append(replace(resource, names=other.names[1:]))
            proven = other.passes - len({id(fact) for fact, _, _ in other.refs})
            self._counts["results", Verdict.PASS] += proven
        self._waiting = []
        for node in {resource.node for resource in self._kept} & self._settled.keys():
            self._count(self._settled[node], -1)  # a row that shares the id is looked at: one resource, one count

    def _counted(self, what: str) -> dict[str, int]:
        return {verdict: count for (kind, verdict), count in sorted(self._counts.items()) if kind == what and count}


def _followed(row: Row, entry: Entry, look: Look) -> Place | None:
    """The place that another property than the location names; None where others say where the row is."""
    if entry.how is not How.FOLLOWS:
        return None
    _, name = next(walk(row, split_path(entry.path)))
    return look.inside[name]


@contextmanager
def _no_collector() -> Iterator[None]:
    """Rows hold no cycles: looking for some among a million of them takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
