"""A resource is outside the boundary.

Every resource that holds content, keys, identities, telemetry, or carries traffic must be in a region inside the
boundary. Its place is its own `location`; a child is where its parent is, an extension where the resource is that it
extends. A name that Azure does not have, or no name at all, is `unknown`, never a pass, and so is an edge zone: it is a
place of its own, wherever its region is.

What holds nothing but classes that the boundary lets be anywhere (`free`: an NSG's rules, a role assignment) is
`not_applicable`, with the reason, wherever it is.

Fails: a storage account with `location: southeastasia`. Passes: the same with `location: indonesiacentral`, or
`Indonesia Central`, or the logical name `indonesia`.

What to do: put the resource into a region inside the boundary. Azure does not move most resources: create a new one,
copy the data, delete the old one.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.model.verdicts import Kind
from residency.rules._flows import Judgement, direct, holds_records_alone, judge

RULE = Rule(
    id="RES001",
    slug="placement-outside-boundary",
    title="A resource is outside the boundary",
    kinds=frozenset({Kind.PLACEMENT}),
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every placement, and every flow of the kind (machines that a fleet may also place elsewhere)."""
    placements = (one for one in graph.placements if not holds_records_alone(one))
    return judge(RULE, (*placements, *direct(graph)), boundary)
