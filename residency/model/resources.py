"""Resources and what a reading found of them."""

from __future__ import annotations

from collections.abc import Mapping
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
        proven: whether everything but its place and its references was found clean on sight, and is counted already;
            the body then holds no more than those.
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
    proven: bool = False

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
    """

    place: Place | None
    passes: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Inventory:
    """What a reading comes to behind the screen.

    Attributes:
        resources: the residue, or every resource where no screen was used; ordered by node.
        settled: folded ids (and other names, see `flow.names`) of the rows that the screen found wholly inside.
        tally: how many those were.
    """

    resources: tuple[Resource, ...]
    settled: Mapping[str, Settled] = field(default_factory=dict)
    tally: Tally = field(default_factory=Tally)
