"""Rows that are clean if what they lead to is clean: decided when everything has been read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

from residency.catalogue.entry import Entry, Fact
from residency.catalogue.leads import Hosts, lead_of
from residency.catalogue.paths import fill_path
from residency.flow.references import ids_above, target_of
from residency.model.places import Place
from residency.model.resources import Settled
from residency.model.rows import Provenance, RawRow


class Waiting(NamedTuple):
    """A row that its own screen found clean.

    Attributes:
        entry: its type.
        passes: how many flows of its own pass.
        names: its folded id and what else it answers to.
        refs: every reference: its fact, its value, and the indices and keys of its place.
        depth: how many ids above its own it may be located by; 0 where it is located itself.
        place: where it is, if it is located itself; None for a record of the control plane.
        head: its id, name, type and location, as in the row.
        provenance: where it was read.
        api_version: the version of its body.
    """

    entry: Entry
    passes: int
    names: tuple[str, ...]
    refs: tuple[tuple[Fact, str, tuple[int | str, ...]], ...]
    depth: int
    place: Place | None
    head: tuple[Any, Any, Any, Any]
    provenance: Provenance | None
    api_version: str | None


def settle(
    waiting: Iterable[Waiting], settled: Mapping[str, Settled], kept: Iterable[str], hosts: Hosts
) -> tuple[list[tuple[Waiting, Settled]], list[Waiting]]:
    """Divide waiting rows into those that lead to settled rows only, however far one follows, and the others.

    Args:
        waiting: the rows.
        settled: by name, what is settled already.
        kept: names of what is looked at in full.
        hosts: `Catalogue.hosts`.
    """
    return _Settling(list(waiting), settled, set(kept), hosts).divide()


def restored(row: Waiting) -> RawRow:
    """The row, with its head, its references at their places, and nothing else."""
    body: dict[int | str, Any] = dict(zip(("id", "name", "type", "location"), row.head, strict=True))
    for fact, value, places in row.refs:
        *steps, last = fill_path(fact.path, places)
        holder = body
        for step in steps:
            holder = holder.setdefault(step, {})
        holder[last] = value
    return RawRow(body=_with_lists(body), provenance=row.provenance, api_version=row.api_version)


def _with_lists(value: Any) -> Any:
    """The value with every object that has indices for keys turned into a list; what stood between is None."""
    if not isinstance(value, dict):
        return value
    if value and all(isinstance(key, int) for key in value):
        return [_with_lists(value.get(index)) for index in range(max(value) + 1)]
    return {key: _with_lists(item) for key, item in value.items()}


class _Settling:
    def __init__(self, waiting: list[Waiting], settled: Mapping[str, Settled], doubted: set[str], hosts: Hosts) -> None:
        self._settled, self._doubted, self._hosts = settled, doubted, hosts
        self._by_name = {name: row for row in waiting for name in row.names}
        self._targets: dict[tuple[str, str, str], str | None] = {}
        self._rows = [(row, self._links(row)) for row in waiting]

    def __contains__(self, name: object) -> bool:
        """Whether anything that was read answers to a name."""
        return name in self._settled or name in self._by_name or name in self._doubted

    def divide(self) -> tuple[list[tuple[Waiting, Settled]], list[Waiting]]:
        doubtful: list[Waiting] = []
        progress = True
        while progress:
            found = [row for row, links in self._rows if any(self._is_doubtful(link) for link in links)]
            progress = bool(found)
            doubtful += found
            self._doubted.update(name for row in found for name in row.names)
            self._rows = [(row, links) for row, links in self._rows if row.names[0] not in self._doubted]
        return [(row, Settled(self._place(row), row.passes)) for row, _ in self._rows], doubtful

    def _links(self, row: Waiting) -> tuple[str | None, ...]:
        """The names that a row depends on, its parent's last; None for what nobody answers to."""
        links = tuple(self._target(row, fact, value) for fact, value, _ in row.refs)
        return (*links, self._parent(row)) if row.depth else links

    def _parent(self, row: Waiting) -> str | None:
        return next((above for above in islice(ids_above(row.names[0]), row.depth) if above in self), None)

    def _target(self, row: Waiting, fact: Fact, value: str) -> str | None:
        key = (fact.reads, fact.named, value)
        if key in self._targets:
            return self._targets[key]
        lead = lead_of(fact.reads, value, self._hosts, fact.named)
        target = target_of(lead, row.names[0], self)
        if not lead.bare:  # what a bare name stands for depends on who says it
            self._targets[key] = target
        return target

    def _is_doubtful(self, link: str | None) -> bool:
        if link is None or link in self._doubted:
            return True
        if link in self._settled:
            return self._settled[link].place is None
        row = self._by_name[link]
        return row.place is None and self._place(row) is None

    def _place(self, row: Waiting) -> Place | None:
        for one in self._up(row):
            if one.place is not None or not one.depth:
                return one.place
            above = self._parent(one)
            if above is not None and above in self._settled:
                return self._settled[above].place
        return None

    def _up(self, row: Waiting) -> Iterator[Waiting]:
        """A row and the waiting rows above it; ids get shorter, so this ends."""
        one: Waiting | None = row
        while one is not None:
            yield one
            above = self._parent(one)
            one = self._by_name.get(above) if above else None
