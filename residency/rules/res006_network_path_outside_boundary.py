"""A network path leads outside the boundary.

A peering, a private endpoint or a rule that lets a foreign subnet in is a path on which content can leave. It fails on
the resource that holds it where its other end is outside; what lies behind the other end is not followed.

Fails: a peering whose `properties.remoteVirtualNetwork.id` is a network in `southeastasia`. Passes: a peering of two
networks inside.

What to do: remove the path, or bring its other end inside.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.model.verdicts import Kind
from residency.rules._flows import Judgement, direct, judge

RULE = Rule(
    id="RES006",
    slug="network-path-outside-boundary",
    title="A network path leads outside the boundary",
    kinds=frozenset({Kind.NETWORK}),
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every flow of the kind."""
    return judge(RULE, direct(graph), boundary)
