"""Rows that are clean if what they lead to is clean: decided when everything has been read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from residency.catalogue.entry import Entry, Fact
from residency.catalogue.leads import Hosts, lead_of
from residency.catalogue.paths import fill_path
from residency.flow.references import ids_above, target_of
from residency.model.places import Place
from residency.model.resources import Settled, SettledNames
from residency.model.rows import Provenance, RawRow


class Waiting(NamedTuple):
    """A row that its own screen found clean.

    Attributes:
        entry: its type.
        passes: how many flows of its own pass.
        names: its folded id and what else it answers to.
        refs: every reference, three items each: the index of its fact, its value, and the indices and keys of its place.
        place: where it is, if it is located itself; None where others locate it, and for a record of the control plane.
        head: its id, name, type and location, as in the row.
        provenance: where it was read.
        api_version: the version of its body.
        line: see `RawRow`.
    """

    entry: Entry
    passes: int
    names: tuple[str, ...]
    refs: tuple[Any, ...]
    place: Place | None
    head: tuple[Any, Any, Any, Any]
    provenance: Provenance | None
    api_version: str | None
    line: int | None

    def references(self) -> Iterator[tuple[Fact, str, tuple[int | str, ...]]]:
        """Every reference: its fact, its value, and what fills the `[]` and `{}` of the fact's path."""
        facts, refs = self.entry.facts, self.refs
        for at in range(0, len(refs), 3):
            yield facts[refs[at]], refs[at + 1], refs[at + 2]


def settle(
    waiting: Iterable[Waiting], settled: SettledNames, kept: set[str], hosts: Hosts
) -> tuple[list[tuple[Waiting, Settled]], list[Waiting]]:
    """Divide waiting rows into those that lead to settled rows only, however far one follows, and the others.

    Args:
        waiting: the rows.
        settled: by name, what is settled already.
        kept: names of what is looked at in full.
        hosts: `Catalogue.hosts`.
    """
    return _Settling(list(waiting), settled, kept, hosts).divide()


def restored(row: Waiting) -> RawRow:
    """The row, with its head, its references at their places, and nothing else."""
    body: dict[int | str, Any] = dict(zip(("id", "name", "type", "location"), row.head, strict=True))
    for fact, value, places in row.references():
        *steps, last = fill_path(fact.path, places)
        holder = body
        for step in steps:
            holder = holder.setdefault(step, {})
        holder[last] = value
    return RawRow(_with_lists(body), row.provenance, row.api_version, row.line)


def _with_lists(value: Any) -> Any:
    """The value with every object that has indices for keys turned into a list; what stood between is None."""
    if not isinstance(value, dict):
        return value
    if value and all(isinstance(key, int) for key in value):
        return [_with_lists(value.get(index)) for index in range(max(value) + 1)]
    return {key: _with_lists(item) for key, item in value.items()}


class _Settling:
    def __init__(self, waiting: list[Waiting], settled: SettledNames, kept: set[str], hosts: Hosts) -> None:
        self._waiting, self._settled, self._kept, self._hosts = waiting, settled, kept, hosts
        self._by_name: dict[str, list[int]] = {}
        for index, row in enumerate(waiting):
            for name in row.names:
                self._by_name.setdefault(name, []).append(index)
        self._targets: dict[tuple[str, str, str], str | None] = {}

    def __contains__(self, name: object) -> bool:
        """Whether anything that was read answers to a name."""
        return name in self._settled or name in self._by_name or name in self._kept

    def divide(self) -> tuple[list[tuple[Waiting, Settled]], list[Waiting]]:
        doubtful, dependants = self._survey()
        queue = list(doubtful)
        while queue:
            for dependant in dependants.get(queue.pop(), ()):
                if dependant not in doubtful:
                    doubtful.add(dependant)
                    queue.append(dependant)
        rows = self._waiting
        clean = [(row, Settled(self._place(row), row.passes)) for at, row in enumerate(rows) if at not in doubtful]
        return clean, [rows[index] for index in sorted(doubtful)]

    def _survey(self) -> tuple[set[int], dict[int, list[int]]]:
        """Rows that are doubtful at once, and for each row those that lead to it."""
        doubtful: set[int] = set()
        dependants: dict[int, list[int]] = {}
        for index, row in enumerate(self._waiting):
            if row.names[0] in self._kept:
                doubtful.add(index)
                continue
            for link in self._links(row):
                if link is None or link in self._kept:
                    doubtful.add(index)
                elif link in self._settled:
                    if self._settled[link].place is None:
                        doubtful.add(index)
                else:
                    for other in self._by_name[link]:
                        dependants.setdefault(other, []).append(index)
                        if self._place(self._waiting[other]) is None:
                            doubtful.add(index)
        return doubtful, dependants

    def _links(self, row: Waiting) -> Iterator[str | None]:
        """The names that a row depends on, its parent's last; None for what nobody answers to."""
        for fact, value, _ in row.references():
            yield self._target(row, fact, value)
        if row.entry.is_located_by_others:
            yield self._parent(row)

    def _parent(self, row: Waiting) -> str | None:
        return next((above for above in ids_above(row.names[0]) if above in self), None)

    def _target(self, row: Waiting, fact: Fact, value: str) -> str | None:
        key = (fact.reads, fact.named, value)
        if key in self._targets:
            return self._targets[key]
        lead = lead_of(fact.reads, value, self._hosts, fact.named)
        target = target_of(lead, row.names[0], self)
        if not lead.bare:  # what a bare name stands for depends on who says it
            self._targets[key] = target
        return target

    def _place(self, row: Waiting) -> Place | None:
        """Where a row is; ids above are shorter, so this ends."""
        one: Waiting | None = row
        while one is not None:
            if one.place is not None or not one.entry.is_located_by_others:
                return one.place
            above = self._parent(one)
            if above is not None and above in self._settled:
                return self._settled[above].place
            one = self._waiting[self._by_name[above][0]] if above in self._by_name else None
        return None
