"""Azure will refuse the deployment.

A setting asks for a copy in the paired region, and the region has no pair. `indonesiacentral` is such a region: a
geo-redundant SKU is not only a copy abroad by intent, its deployment fails with an error. The finding stands beside the
one about the copy.

Fails: a storage account in `indonesiacentral` with `sku.name: Standard_GRS`. Passes: the same with `Standard_ZRS`.

What to do: take the zone-redundant form of the setting.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.rules._flows import Judgement, judge

RULE = Rule(
    id="RES016",
    slug="deployment-refused",
    title="Azure will refuse the deployment",
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every flow that Azure refuses."""
    return judge(RULE, (flow for flow in graph.flows if flow.refused), boundary)
