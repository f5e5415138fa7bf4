"""Content is kept in a geography outside the boundary.

Some services are placed by a geography or a country, not by a region: `dataLocation`, `countryCode`. The name alone
decides; one that spans countries is inside of none.

Fails: a communication service with `dataLocation: Asia Pacific`. Passes: one with `dataLocation: Indonesia`, a
geography that is one country inside.

What to do: choose the country if the service offers it, or another service.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.model.verdicts import Kind
from residency.rules._flows import Judgement, direct, judge

RULE = Rule(
    id="RES012",
    slug="jurisdiction-outside-boundary",
    title="Content is kept in a geography outside the boundary",
    kinds=frozenset({Kind.JURISDICTION}),
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every placement and every flow of the kind."""
    return judge(RULE, (*graph.placements, *direct(graph)), boundary)
