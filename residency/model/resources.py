"""Resources and what a reading found of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from residency.model.places import Place
from residency.model.rows import Provenance


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Resource:
    """One resource that must be looked at in full. Two resources are equal when they are the same row.

    Attributes:
        id: the ARM id as the source spelled it; the URN where there is no id yet.
        node: the id in its comparable form (`arm.ids.fold`).
        key: what stands for the resource in the identity of a finding: the folded id without its subscription.
        type: the ARM type, in the catalogue's spelling where it knows the type.
        subscription: the subscription's GUID in lower case; None where the id has none.
        names: what else it answers to (`flow.names`).
        parents: ids of what it is a child or an extension of, nearest first, spelled as in its own id.
        body: the row.
        api_version: the version of the body, where the source knows it.
        provenance: where it was read.
        proven: where everything but its place and its references was found clean on sight, and is counted already: its
            references, three items each, the index of the fact, the value, and what fills the `[]` and `{}` of the
            fact's path. The body then holds no more than id, name, type and location. None for all others.
        home: where a proven resource is, if it is located by itself.
    """

    id: str
    node: str
    key: str
    type: str
    subscription: str | None = None
    names: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    body: Mapping[str, Any]
    api_version: str | None = None
    provenance: Provenance | None = None
    proven: tuple[Any, ...] | None = None
    home: Place | None = None

    @property
    def unread(self) -> str | None:
        """Why the body could not be read; None where it was."""
        return self.provenance.unread if self.provenance else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Tally:
    """Rows that the screen settled: nothing is kept of them but their number and place.

    Attributes:
        resources: verdict -> number of resources.
        results: verdict -> number of results that the full path would have written for them.
    """

    resources: Mapping[str, int] = field(default_factory=dict)
    results: Mapping[str, int] = field(default_factory=dict)


class Settled(NamedTuple):
    """All that is kept of a row that the screen settled; rows that are alike share one.

    Attributes:
        place: where it is; None for a record of the control plane.
        passes: how many of its flows pass.
        others: how many of its flows do not apply, because it is nowhere itself.
    """

    place: Place | None
    passes: int
    others: int = 0


class SettledNames:
    """What the screen settled, by name: a million names take no more than two numbers each.

    A name is kept as its 64-bit hash, which is keyed anew in every process. Two of a million names share one with a
    probability of 3 in 100 million; the rows would then be taken for one.
    """

    __slots__ = ("_codes", "_counts", "_known", "_rows")

    def __init__(self) -> None:
        self._codes: dict[int, int] = {}
        self._known: dict[Settled, int] = {}
        self._rows: list[Settled] = []
        self._counts: list[int] = []

    def add(self, key: int, names: Iterable[str], row: Settled) -> None:
        """Settle a row: the hash of its folded id, and what else it answers to.

        Of rows that share a folded id, one counts: the one with the most flows.
        """
        code = self._known.get(row)
        if code is None:
            code = self._known[row] = len(self._rows)
            self._rows.append(row)
            self._counts.append(0)
        before = len(self._codes)
        twin = self._codes.setdefault(key, code)
        if len(self._codes) > before:
            self._counts[code] += 1
        elif self._rows[twin].passes < row.passes:
            self._counts[twin] -= 1
            self._counts[code] += 1
            self._codes[key] = code
        for name in names:
            self._codes[hash(name)] = self._codes[key]

    def __contains__(self, name: object) -> bool:
        """Whether a settled row answers to a name."""
        return hash(name) in self._codes

    def __getitem__(self, name: str) -> Settled:
        """The settled row that answers to a name."""
        return self._rows[self._codes[hash(name)]]

    def has(self, key: int) -> bool:
        """Whether a settled row answers to the name of which this is the hash."""
        return key in self._codes

    def of(self, key: int) -> Settled:
        """The settled row that answers to the name of which this is the hash."""
        return self._rows[self._codes[key]]

    def counts(self) -> Iterator[tuple[Settled, int]]:
        """Every kind of settled row, and how many there are of it."""
        return zip(self._rows, self._counts, strict=True)

    def discount(self, nodes: Iterable[str]) -> None:
        """Leave rows of these folded ids out of the counts, and let them still be referred to."""
        for key in {hash(node) for node in nodes} & self._codes.keys():
            self._counts[self._codes[key]] -= 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Inventory:
    """What a reading comes to behind the screen.

    Attributes:
        resources: the residue, or every resource where no screen was used; ordered by node.
        settled: folded ids (and other names, see `flow.names`) of the rows that the screen found wholly inside.
        tally: how many those were.
    """

    resources: tuple[Resource, ...]
    settled: SettledNames = field(default_factory=SettledNames)
    tally: Tally = field(default_factory=Tally)
