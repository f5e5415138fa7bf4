"""Rows that are clean if what they lead to is clean: decided when everything has been read.

Hundreds of thousands of rows may wait, so little is kept of each: no name but by its hash (see `SettledNames`), and no
text twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from residency.arm.ids import fold
from residency.catalogue.entry import Entry, Fact, Reads
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
        key: the hash of its folded id.
        names: what else it answers to.
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
    key: int
    names: tuple[str, ...]
    refs: tuple[Any, ...]
    place: Place | None
    head: tuple[Any, Any, Any, Any]
    provenance: Provenance | None
    api_version: str | None
    line: int | None

    @property
    def node(self) -> str:
        """Its folded id."""
        return fold(self.head[0])

    @property
    def is_referring(self) -> bool:
        """Whether every flow of it is a reference."""
        return self.passes == len(set(self.refs[::3]))


_FOLLOWED = CARRIERS | {Kind.KEY}
"""Kinds of references that go on through what they lead to; all others end there."""
_STATED = 0
"""Stands for the target of a reference that states a region inside itself."""


def settle(
    waiting: list[Waiting], settled: SettledNames, kept: Mapping[int, Place | None], look: Look
) -> tuple[list[tuple[Waiting, Settled]], list[Waiting]]:
    """Divide waiting rows into those of which everything passes, and the others.

    Args:
        waiting: the rows.
        settled: by name, what is settled already.
        kept: hashes of the names of what is looked at in full -> its place, where that is plainly inside.
        look: knows the boundary and the hosts.
    """
    return _Settling(waiting, settled, kept, look).divide()


class _Settling:
    def __init__(
        self, waiting: list[Waiting], settled: SettledNames, kept: Mapping[int, Place | None], look: Look
    ) -> None:
        self._waiting, self._settled, self._kept, self._look = waiting, settled, kept, look
        self._by_key: dict[int, int] = {}
        self._doubtful: set[int] = set()
        for index, row in enumerate(waiting):
            for key in (row.key, *map(hash, row.names)) if row.names else (row.key,):
                twin = self._by_key.setdefault(key, index)
                if twin != index:
                    self._doubtful |= {twin, index}
        self._targets: dict[Reads, dict[str, int | Place | None]] = {reads: {} for reads in Reads}
        self._leaking: list[int] = []
        self._dependants: dict[int, list[int]] = {}

    def __contains__(self, name: object) -> bool:
        """Whether anything that was read answers to a name."""
        key = hash(name)
        return key in self._by_key or key in self._kept or self._settled.has(key)

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
        clean = [(row, Settled(self._place(row), row[1], row[2])) for at, row in enumerate(rows) if at not in doubtful]
        return clean, [rows[index] for index in sorted(doubtful)]

    def _survey(self, index: int, row: Waiting) -> None:
        """Note whether a row is doubtful by itself, whether it may leak, and what it depends on."""
        if row.key in self._kept:
            self._doubtful.add(index)
        if row.entry.is_located_by_others and self._place(row) is None:
            is_below = next(ids_above(row.node), None) is not None
            if is_below or not row.is_referring:
                self._doubtful.add(index)
        facts, refs = row.entry.facts, row.refs
        for at in range(0, len(refs), 3):
            fact, value = facts[refs[at]], refs[at + 1]
            known = self._targets[fact.reads]
            target = known[value] if value in known else self._target(row, fact, value)
            if target == _STATED or (target is None and fact.is_bound and self._place(row) is not None):
                continue
            if not isinstance(target, int):
                self._doubtful.add(index)
                if target is not None and fact.kind in _FOLLOWED:
                    self._leaking.append(index)
            else:
                self._lead(index, target, followed=fact.kind in _FOLLOWED)

    def _lead(self, index: int, target: int, *, followed: bool) -> None:
        """Note what it means for a row that a reference of its leads to something that was read."""
        if target in self._kept:
            if followed:
                self._leaking.append(index)
            elif self._kept[target] is None:
                self._doubtful.add(index)
        elif target in self._by_key:
            other = self._by_key[target]
            if followed:
                self._dependants.setdefault(other, []).append(index)
            if self._place(self._waiting[other]) is None:
                self._doubtful.add(index)
        elif self._settled.of(target).place is None:
            self._doubtful.add(index)

    def _target(self, row: Waiting, fact: Fact, value: str) -> int | Place | None:
        """The key of what a reference leads to, or the place outside that it states, or None for what nobody knows."""
        if fact.reads is Reads.ARM_ID and value.lower() in self:
            target: int | Place | None = hash(value.lower())
        else:
            lead = lead_of(fact.reads, value, self._look.hosts, fact.named)
            name = target_of(lead, row.node, self)
            target = hash(name) if name is not None else None
            if target is None and lead.states is not None and not lead.is_control:
                target = _STATED if self._look.boundary.contains(lead.states) else lead.states
            if lead.bare:
                return target  # what a bare name stands for depends on who says it
        self._targets[fact.reads][value] = target
        return target

    def _place(self, row: Waiting) -> Place | None:
        """Where a row is, if that is plainly inside; ids above are shorter, so this ends."""
        one = row
        while one.place is None and one.entry.is_located_by_others:
            above = next((hash(above) for above in ids_above(one.node) if above in self), None)
            if above is None:
                return None
            if above in self._kept:
                return self._kept[above]
            if above not in self._by_key:
                return self._settled.of(above).place
            one = self._waiting[self._by_key[above]]
        return one.place
