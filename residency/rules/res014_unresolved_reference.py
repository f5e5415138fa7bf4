"""What something leads to was not read.

A reference whose target is not among what was read, and which states no region itself, proves nothing: what it leads
to may be anywhere. It is `unknown`, with the kind of what would flow.

Unknown: a diagnostic setting whose workspace is not among what was read. Passes: the same, read together with the
workspace in `indonesiacentral`; the rule of the reference's kind then judges it.

What to do: read the subscription that the target is in as well, or give its file.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.rules._flows import Judgement, judge

RULE = Rule(
    id="RES014",
    slug="unresolved-reference",
    title="What something leads to was not read",
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every reference that nothing answers to."""
    return judge(RULE, (flow for flow in graph.flows if flow.unresolved), boundary)
