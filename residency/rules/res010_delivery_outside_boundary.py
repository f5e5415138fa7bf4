"""Content is sent to, or fed from, something outside the boundary.

Event subscriptions, webhooks, exports, origins and back ends hand content on. They fail on the resource that holds the
address, where the address is of something outside, states a region outside, or belongs to a service that is in no one
region. What is written to a second place as it comes in (the capture of a stream) is a copy, and judged as one.

Fails: an event subscription that delivers to a queue of a storage account in `southeastasia`. Passes: the same with an
account in `indonesiacentral`.

What to do: send to something inside the boundary.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.model.verdicts import Kind
from residency.rules._flows import Judgement, direct, judge

RULE = Rule(
    id="RES010",
    slug="delivery-outside-boundary",
    title="Content is sent to, or fed from, something outside the boundary",
    kinds=frozenset({Kind.ENDPOINT}),
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every flow of the kind."""
    return judge(RULE, direct(graph), boundary)
