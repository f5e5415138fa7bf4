"""A service that is in no region holds or carries content.

Some services are in no region: Azure keeps and computes what they hold wherever it likes. Where they hold content,
telemetry or keys, or carry traffic, they fail by being there; those that hold configuration and records alone (DNS
zones, metric alerts, role assignments) are `not_applicable`.

Fails: a Front Door profile. Passes: an application gateway in `indonesiacentral`.

What to do: use the regional service for the same purpose.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.model.verdicts import Kind
from residency.rules._flows import Judgement, direct, judge

RULE = Rule(
    id="RES011",
    slug="non-regional-service",
    title="A service that is in no region holds or carries content",
    kinds=frozenset({Kind.GLOBAL}),
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every placement and every flow of the kind."""
    return judge(RULE, (*graph.placements, *direct(graph)), boundary)
