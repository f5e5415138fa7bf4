"""Settle on sight what is plainly inside; keep the rest.

A row passes three gates: its screen finds nothing but clean values; every reference that it holds leads to a settled
row; and so does the row that it belongs to. The second and third can only be answered when everything has been read,
so until then such a row is kept as its references alone. Of a settled row nothing remains but its names with its
place, and its share of the counts.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from residency.arm.ids import InvalidResourceIdError, fold
from residency.catalogue.entry import Entry, How
from residency.catalogue.load import Catalogue
from residency.catalogue.paths import split_path
from residency.catalogue.property_paths import walk
from residency.catalogue.screening import Look
from residency.flow.decode import resource_of
from residency.flow.freshness import is_fresh
from residency.flow.ledger import Ledger
from residency.flow.lines import Lines, RowType, Sighted, further_names
from residency.flow.references import nearest_above
from residency.flow.waiting import Waiting
from residency.model.boundary import Boundary
from residency.model.places import Place
from residency.model.resources import Inventory, Resource, Tally
from residency.model.rows import Gap, RawRow, Row
from residency.model.verdicts import Verdict


class Screener:
    """Takes the rows of one reading."""

    def __init__(
        self,
        catalogue: Catalogue,
        boundary: Boundary,
        as_of: date,
        *,
        screen: bool = True,
        again: Callable[[int], RawRow] | None = None,
    ) -> None:
        """Make a screener.

        Args:
            catalogue: has the screens.
            boundary: what counts as inside.
            as_of: decides whether a fact is too old to prove anything.
            screen: without it, every row is kept.
            again: reads a row again by its token, so that it need not be held meanwhile.
        """
        self._catalogue, self._as_of, self._screen = catalogue, as_of, screen
        self._look = Look(boundary, catalogue.hosts)
        self._types: dict[object, RowType] = {}
        self._kept: list[Resource] = []
        self._ledger = Ledger()
        self._lines: Lines | None = None
        self._waiting = Waiting(self._ledger, self._look, again)
        self.gaps: list[Gap] = []

    def decoder(self) -> Callable[[bytes], Any] | None:
        """What lines are best decoded with that hold one row each; None where that is no better than decoding them.

        What it makes is no plain value where the row is clean, and is to be handed on as it is.
        """
        if not self._screen:
            return None
        self._lines = Lines(self._catalogue, self._look)
        return self._lines.decode

    def read(self, rows: Iterable[RawRow | Gap]) -> Inventory:
        """Take every row; what could not be read gathers in `gaps`."""
        with _no_collector():
            for row in rows:
                if type(row) is Gap:
                    self.gaps.append(row)
                    continue
                raw: RawRow = row  # type: ignore[assignment]  # what is no gap is a row
                body: object = raw[0]
                if type(body) is Sighted:
                    self._take(body, raw)
                elif not self._is_clean(raw):
                    self._keep(raw)
            self._decide()
        return Inventory(
            resources=tuple(sorted(self._kept, key=lambda resource: (resource.node, resource.id))),
            settled=self._ledger,
            tally=self._tally(),
        )

    def _keep(self, raw: RawRow) -> None:
        self._kept.append(resource_of(raw, self._type(raw.body.get("type")).entry))

    def _type(self, spelling: object) -> RowType:
        known = self._types.get(spelling) if isinstance(spelling, str) else None
        if known is None:
            entry = self._catalogue.entry(spelling) if isinstance(spelling, str) else None
            may = self._screen and entry is not None and is_fresh(entry, self._as_of)
            known = RowType(
                str(spelling), entry, self._catalogue.screen(spelling) if may and isinstance(spelling, str) else None
            )
            if isinstance(spelling, str):
                self._types[spelling] = known
        return known

    def _is_clean(self, raw: RawRow) -> bool:
        """Settle a row or have it wait; False where it must be looked at in full."""
        row, provenance, api_version, _, _ = raw
        look = self._look
        spelling = row.get("type")
        kind = self._types.get(spelling) if type(spelling) is str else None
        if kind is None:
            kind = self._type(spelling)
        screen, entry = kind.screen, kind.entry
        if screen is None or entry is None:
            return False
        if api_version is not None and not entry.covers(api_version):
            return False
        if provenance is not None and provenance.unread:
            return False
        look.api_version = api_version
        try:
            passes = screen(row, look)
            if passes < 0:
                look.forget()
                return False
            text = row["id"]
            node = text.lower() if text[0] == "/" and "//" not in text and text[-1] != "/" else fold(text)
            place = None
            if kind.follows:
                plain = kind.follows == "location" and not kind.is_wide
                place = look.inside[row["location"]] if plain else _followed(row, entry, look)
        except (KeyError, TypeError, AttributeError, IndexError, InvalidResourceIdError):
            look.forget()
            return False  # of another form than the screen expects: the full path says what is wrong with it
        if kind.needs_parent and nearest_above(node) is None:
            look.forget()
            return False
        names = further_names(row.get("name"), kind, look) if kind.is_named else ()
        refs, others = look.refs, look.others
        look.others = 0
        if refs:
            look.refs = []
        if self._lines is not None:
            self._lines.note(kind, row)
        self._take(Sighted(kind, node, names, place, passes, others, refs), raw)
        return True

    def _take(self, sighted: Sighted, raw: RawRow) -> None:
        """Settle a clean row or have it wait."""
        kind, node, names, place, passes, others, refs = sighted
        if refs or kind.by_others:
            self._waiting.add(sighted, kind.entry, raw)  # type: ignore[arg-type]  # a type with a screen has an entry
        else:
            self._ledger.settle(hash(node), names, self._ledger.code(place, passes, others))

    def _decide(self) -> None:
        rows = self._waiting.decide(self._kept_places())
        self._waiting = Waiting(self._ledger, self._look, None)  # the old one may go: it is large
        for kind in self._types.values():
            kind.ways.clear()
        for raw in rows:
            self._keep(raw)
        self._ledger.discount(resource.node for resource in self._kept)  # one resource, one count

    def _kept_places(self) -> dict[int, Place | None]:
        """What is kept, by the hash of each name, and its place if that is plainly inside; else None."""
        places: dict[int, Place | None] = {}
        for resource in self._kept:
            entry = self._catalogue.entry(resource.type)
            is_plain = entry is not None and entry.how is How.REGIONAL and resource.extended is None
            locations = {value for _, value in resource.located if isinstance(value, str)} if is_plain else set()
            place = self._look.inside[locations.pop()] if len(locations) == len(resource.located) == 1 else None
            for key in map(hash, (resource.node, *resource.names)):
                places[key] = place if places.setdefault(key, place) == place else None
        return places

    def _tally(self) -> Tally:
        """What the settled rows count for."""
        resources: Counter[str] = Counter()
        results: Counter[str] = Counter()
        for row, times in self._ledger.counts():
            own = Verdict.PASS if row.place else Verdict.NOT_APPLICABLE
            results[own] += times
            if row.others:
                results[Verdict.NOT_APPLICABLE] += times * row.others
            if row.passes:
                results[Verdict.PASS] += times * row.passes
            resources[Verdict.PASS if row.passes else own] += times
        return Tally(
            resources={verdict: count for verdict, count in sorted(resources.items()) if count},
            results={verdict: count for verdict, count in sorted(results.items()) if count},
        )


def _followed(row: Row, entry: Entry, look: Look) -> Place | None:
    """The place that another property than the location names."""
    table = look.geographies if entry.how is How.GEOGRAPHY else look.inside
    places = {table[name] for _, name in walk(row, split_path(entry.path))}
    return min(places, key=lambda place: place.name if place else "")


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
