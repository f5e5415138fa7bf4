"""What the flow graph says of each resource: where it is, and where its data goes."""

from __future__ import annotations

from dataclasses import dataclass, field

from residency.model.places import Where
from residency.model.resources import Resource
from residency.model.verdicts import Kind


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """Why a claim is made.

    Attributes:
        source: a page or a file of a public repository.
        dated: the source's own date, ISO 8601; empty where it has none.
        checked_on: when somebody read it, ISO 8601.
        basis: `documented`, `schema` (the API's own description), or `observed`.
        confidence: `high`, `medium` or `low`.
        note: what a reader should know, one sentence; may be empty.
    """

    source: str = ""
    dated: str = ""
    checked_on: str = ""
    basis: str = ""
    confidence: str = "high"
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Claim:
    """One statement about one resource at one property.

    Attributes:
        subject: whom it is about.
        kind: what is there or goes there.
        path: the property, in ARM's spelling, with list indices.
        where: the places, or that they cannot be said, or that the question does not arise.
        reason: one sentence without a full stop.
        fix: what to do about it, one sentence; may be empty.
        evidence: what the statement rests on.
        via: ARM ids from the next resource on to the one where the data leaves.
        routes: further ways, as `via`.
        root: the ARM id of the resource with the first fault; None where that is the subject or there is no fault.
        affects: ARM ids of resources whose data it is and which hold no such property themselves.
        unresolved: whether it leads to something that is not among what was read and states no region.
        indirect: whether what it leads to is inside itself, and sends on.
        refused: whether Azure refuses to deploy it where it is.
    """

    subject: Resource
    kind: Kind
    path: str
    where: Where
    reason: str
    fix: str = ""
    evidence: Evidence = field(default_factory=Evidence)
    via: tuple[str, ...] = ()
    routes: tuple[tuple[str, ...], ...] = ()
    root: str | None = None
    affects: tuple[str, ...] = ()
    unresolved: bool = False
    indirect: bool = False
    refused: bool = False


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Placement(Claim):
    """Where the resource itself is. `holds` are the classes of content that are there with it."""

    kind: Kind = Kind.PLACEMENT
    holds: frozenset[str]


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Flow(Claim):
    """A way that data, keys or traffic go."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Graph:
    """All claims about one inventory.

    Attributes:
        placements: one for each resource of a known type (more where it is in several places).
        flows: every judged property that moves something.
        unknown_types: claims about resources of types that the catalogue does not know.
    """

    placements: tuple[Placement, ...] = ()
    flows: tuple[Flow, ...] = ()
    unknown_types: tuple[Claim, ...] = ()
