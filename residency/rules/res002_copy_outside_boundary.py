"""A standing copy is outside the boundary.

Redundancy and replication keep copies of all content in a second place: a geo-redundant SKU in the paired region, a
replication policy in another account, a workspace's replica in a region of its own. The resource fails that asks for
the copy, and every resource fails with it that sends its data there.

`indonesiacentral` has no paired region and there is no second region in the country, so every geo-redundant setting
fails here: where Azure accepts it, the copy is abroad, and where it does not, the deployment is refused. The finding
then names `?` as destination.

A way out that is open and shows no copy (cross-tenant replication allowed) is `unknown`; closed, it passes.

Fails: `sku.name: Standard_GRS`. Passes: `sku.name: Standard_ZRS`.

What to do: take the zone-redundant form of the setting: three zones of one region keep as many copies, all inside.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.model.verdicts import Kind
from residency.rules._flows import Judgement, direct, judge

RULE = Rule(
    id="RES002",
    slug="copy-outside-boundary",
    title="A standing copy is outside the boundary",
    kinds=frozenset({Kind.REPLICA}),
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every flow of the kind."""
    return judge(RULE, direct(graph), boundary)
