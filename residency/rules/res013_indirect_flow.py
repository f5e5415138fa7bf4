"""What something is sent to sends it on to outside the boundary.

The target is inside, and what it holds leaves it: a setting sends logs to a workspace that is replicated to another
region, a capture fills an account that is copied. The finding shows the shortest way and names its root, the resource
with the first fault: mend that one and the others pass.

Fails: a diagnostic setting whose workspace in `indonesiacentral` has `properties.replication.location: southeastasia`.
Passes: the same with a workspace that is not replicated.

What to do: mend the root.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.rules._flows import Judgement, judge

RULE = Rule(
    id="RES013",
    slug="indirect-flow",
    title="What something is sent to sends it on to outside the boundary",
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every flow by way of something inside."""
    return judge(RULE, (flow for flow in graph.flows if flow.indirect), boundary)
