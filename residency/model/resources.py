"""Resources and what a reading found of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from residency.model.places import Place
from residency.model.rows import Provenance


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Resource:
    """What is kept of a row that must be looked at in full. Two resources are equal when they are the same row.

    Attributes:
        id: the ARM id as the source spelled it; the URN where there is no id yet.
        node: the id in its comparable form (`arm.ids.fold`).
        key: what stands for the resource in the identity of a finding: the folded id without its subscription.
        type: the ARM type, in the catalogue's spelling where it knows the type.
        subscription: the subscription's GUID in lower case; None where the id has none.
        names: what else it answers to (`flow.names`).
        parents: ids of what it is a child or an extension of, nearest first, spelled as in its own id.
        api_version: the version of the body, where the source knows it.
        provenance: where it was read.
        located: what stands at the property that locates it: paths and values.
        extended: path and value of its extended location, if it has one.
        found: what the judged properties hold: the number of the fact in its entry, the path and the value.
        regions: for a resource of an unknown type, the regions that its body names: paths and places.
    """

    id: str
    node: str
    key: str
    type: str
    subscription: str | None = None
    names: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    api_version: str | None = None
    provenance: Provenance | None = None
    located: tuple[tuple[str, Any], ...] = ()
    extended: tuple[str, Any] | None = None
    found: tuple[tuple[int, str, Any], ...] = ()
    regions: tuple[tuple[str, Place], ...] = ()

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


class Names(Protocol):
    """Settled rows by name."""

    def __contains__(self, name: object) -> bool:
        """Whether a settled row answers to a name."""

    def __getitem__(self, name: str) -> Settled:
        """The settled row that answers to a name."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Inventory:
    """What a reading comes to behind the screen.

    Attributes:
        resources: the residue, or every resource where no screen was used; ordered by node.
        settled: folded ids (and other names, see `flow.names`) of the rows that the screen found wholly inside.
        tally: how many those were.
    """

    resources: tuple[Resource, ...]
    settled: Names
    tally: Tally = field(default_factory=Tally)
