"""Logs, metrics or traces go outside the boundary.

Logs hold content: addresses, names, queries, identifiers of people. They leave by a diagnostic setting whose workspace,
storage account or event hub is elsewhere, by a workspace's export rules and linked storage, and by whatever those do
in turn: the finding shows the way and names the resource with the first fault as its root.

A sink that is not among what was read, and whose id names no region, is `unknown`: read its subscription as well.

Fails: a diagnostic setting whose `properties.workspaceId` is a workspace in `southeastasia`. Passes: the same with a
workspace in `indonesiacentral` that is not replicated.

What to do: send to a sink inside the boundary, or bring the sink in: one workspace usually serves many settings.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.model.verdicts import Kind
from residency.rules._flows import Judgement, direct, judge

RULE = Rule(
    id="RES003",
    slug="telemetry-outside-boundary",
    title="Logs, metrics or traces go outside the boundary",
    kinds=frozenset({Kind.TELEMETRY}),
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every flow of the kind."""
    return judge(RULE, direct(graph), boundary)
