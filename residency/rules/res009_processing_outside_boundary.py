"""Content is computed on outside the boundary.

Content that is computed on elsewhere is elsewhere while that lasts. Model deployments of the global and data-zone kinds
answer from any region of the world or of the zone, integration runtimes and agents run where their own location says,
and routers and spill-over hand requests on to other deployments.

Fails: a model deployment with `sku.name: GlobalStandard`. Passes: the same with `Standard` in a region inside.

What to do: take the regional kind of the service, and name the region of every runtime.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.model.verdicts import Kind
from residency.rules._flows import Judgement, direct, judge

RULE = Rule(
    id="RES009",
    slug="processing-outside-boundary",
    title="Content is computed on outside the boundary",
    kinds=frozenset({Kind.PROCESSING}),
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every flow of the kind."""
    return judge(RULE, direct(graph), boundary)
