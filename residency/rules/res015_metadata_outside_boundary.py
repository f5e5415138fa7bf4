"""Records about resources are kept outside the boundary.

A resource group and a deployment record are kept in the region that they name, with names, tags, parameters and
outputs. Operators who may keep such records anywhere choose a boundary whose `free` has `metadata`: it is
`not_applicable` then.

Fails: a resource group with `location: southeastasia`. Passes: one with `location: indonesiacentral`.

What to do: make the group, or run the deployment, in a region inside.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.rules._flows import Judgement, holds_records_alone, judge

RULE = Rule(
    id="RES015",
    slug="metadata-outside-boundary",
    title="Records about resources are kept outside the boundary",
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every placement of records alone."""
    return judge(RULE, (one for one in graph.placements if holds_records_alone(one)), boundary)
