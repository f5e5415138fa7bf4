"""Rows that are clean if what they lead to is clean: decided when everything has been read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from residency.catalogue.entry import Entry, Fact
from residency.catalogue.leads import lead_of
from residency.catalogue.screening import Look
from residency.flow.references import ids_above, target_of
from residency.model.places import Place
from residency.model.resources import Settled, SettledNames
from residency.model.rows import Provenance
from residency.model.verdicts import CARRIERS, Kind


class Waiting(NamedTuple):
    """A row that its own screen found clean.

    Attributes:
        entry: its type.
        passes: how many flows of its own pass.
        others: how many do not apply.
        names: its folded id and what else it answers to.
        refs: every reference, three items each: the index of its fact, its value, and the indices and keys of its
            place.
        place: where it is, if it is located itself; None where others locate it, and for a record of the control plane.
        head: its id, name, type and location, as in the row.
        provenance: where it was read.
        api_version: the version of its body.
        line: see `RawRow`.
    """

    entry: Entry
    passes: int
    others: int
    names: tuple[str, ...]
    refs: tuple[Any, ...]
    place: Place | None
    head: tuple[Any, Any, Any, Any]
    provenance: Provenance | None
    api_version: str | None
    line: int | None

    @property
    def is_below(self) -> bool:
        """Whether its id is below another resource's."""
        return next(ids_above(self.names[0]), None) is not None

    @property
    def is_referring(self) -> bool:
        """Whether every flow of it is a reference."""
        return self.passes == len(set(self.refs[::3]))

    def references(self) -> Iterator[tuple[Fact, str, tuple[int | str, ...]]]:
        """Every reference: its fact, its value, and what fills the `[]` and `{}` of the fact's path."""
        facts, refs = self.entry.facts, self.refs
        for at in range(0, len(refs), 3):
            yield facts[refs[at]], refs[at + 1], refs[at + 2]


def settle(
    waiting: list[Waiting], settled: SettledNames, kept: Mapping[str, Place | None], look: Look
) -> tuple[list[tuple[Waiting, Settled]], list[Waiting]]:
    """Divide waiting rows into those of which everything passes, and the others.

    Args:
        waiting: the rows.
        settled: by name, what is settled already.
        kept: names of what is looked at in full -> its place, where that is plainly inside.
        look: knows the boundary and the hosts.
    """
    return _Settling(waiting, settled, kept, look).divide()


_FOLLOWED = CARRIERS | {Kind.KEY}
"""Kinds of references that go on through what they lead to; all others end there."""
_STATED = "inside"
"""Stands for the target of a reference that states a region inside itself. No name is spelled like it."""


class _Settling:
    def __init__(
        self, waiting: list[Waiting], settled: SettledNames, kept: Mapping[str, Place | None], look: Look
    ) -> None:
        self._waiting, self._settled, self._kept, self._look = waiting, settled, kept, look
        self._by_name: dict[str, list[int]] = {}
        for index, row in enumerate(waiting):
            for name in row.names:
                self._by_name.setdefault(name, []).append(index)
        self._targets: dict[tuple[str, str, str], str | Place | None] = {}
        self._doubtful: set[int] = set()
        self._leaking: list[int] = []
        self._dependants: dict[int, list[int]] = {}

    def __contains__(self, name: object) -> bool:
        """Whether anything that was read answers to a name."""
        return name in self._settled or name in self._by_name or name in self._kept

    def divide(self) -> tuple[list[tuple[Waiting, Settled]], list[Waiting]]:
        rows = self._waiting
        for index, row in enumerate(rows):
            self._survey(index, row)
        queue, seen = self._leaking, set(self._leaking)
        while queue:
            for dependant in self._dependants.get(queue.pop(), ()):
                if dependant not in seen:
                    seen.add(dependant)
                    queue.append(dependant)
        doubtful = self._doubtful | seen
        clean = [
            (row, Settled(self._place(row), row.passes, row.others))
            for at, row in enumerate(rows)
            if at not in doubtful
        ]
        return clean, [rows[index] for index in sorted(doubtful)]

    def _survey(self, index: int, row: Waiting) -> None:
        """Note whether a row is doubtful by itself, whether it may leak, and what it depends on."""
        if row.names[0] in self._kept:
            self._doubtful.add(index)
        if row.entry.is_located_by_others and self._place(row) is None and (row.is_below or not row.is_referring):
            self._doubtful.add(index)
        for fact, value, _ in row.references():
            target = self._target(row, fact, value)
            if target == _STATED or (target is None and fact.is_bound and self._place(row) is not None):
                continue
            if not isinstance(target, str):
                self._doubtful.add(index)
                if target is not None and fact.kind in _FOLLOWED:
                    self._leaking.append(index)
            else:
                self._lead(index, target, followed=fact.kind in _FOLLOWED)

    def _lead(self, index: int, target: str, *, followed: bool) -> None:
        """Note what it means for a row that a reference of its leads to something that was read."""
        if target in self._kept:
            if followed:
                self._leaking.append(index)
            elif self._kept[target] is None:
                self._doubtful.add(index)
        elif target in self._settled:
            if self._settled[target].place is None:
                self._doubtful.add(index)
        else:
            for other in self._by_name[target]:
                if followed:
                    self._dependants.setdefault(other, []).append(index)
                if self._place(self._waiting[other]) is None:
                    self._doubtful.add(index)

    def _parent(self, row: Waiting) -> str | None:
        return next((above for above in ids_above(row.names[0]) if above in self), None)

    def _target(self, row: Waiting, fact: Fact, value: str) -> str | Place | None:
        """The name that a reference leads to, or the place outside that it states, or None for what nobody knows."""
        key = (fact.reads, fact.named, value)
        if key in self._targets:
            return self._targets[key]
        lead = lead_of(fact.reads, value, self._look.hosts, fact.named)
        target: str | Place | None = target_of(lead, row.names[0], self)
        if target is None and lead.states is not None and not lead.is_control:
            target = _STATED if self._look.boundary.contains(lead.states) else lead.states
        if not lead.bare:  # what a bare name stands for depends on who says it
            self._targets[key] = target
        return target

    def _place(self, row: Waiting) -> Place | None:
        """Where a row is, if that is plainly inside; ids above are shorter, so this ends."""
        one: Waiting | None = row
        while one is not None:
            if one.place is not None or not one.entry.is_located_by_others:
                return one.place
            above = self._parent(one)
            if above is None:
                return None
            if above in self._kept:
                return self._kept[above]
            if above in self._settled:
                return self._settled[above].place
            one = self._waiting[self._by_name[above][0]]
        return None
