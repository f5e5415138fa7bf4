"""Something outside the boundary is used.

A resource depends on another one that is outside: it is read, joined, or asked there. No standing copy is made, and
the place of the other resource is still part of how the first one works. The finding is on the resource that holds
the reference and goes no further.

Fails: a replication policy whose `properties.sourceAccount` is an account in `southeastasia`. Passes: the same with an
account in `indonesiacentral`.

What to do: use a resource inside the boundary.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.model.verdicts import Kind
from residency.rules._flows import Judgement, direct, judge

RULE = Rule(
    id="RES007",
    slug="reference-outside-boundary",
    title="Something outside the boundary is used",
    kinds=frozenset({Kind.REFERENCE}),
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every flow of the kind."""
    return judge(RULE, direct(graph), boundary)
