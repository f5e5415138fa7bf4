"""Backups are kept outside the boundary.

Backups hold everything that what they are of holds, for longer. They leave by geo-redundant backup storage, by
restores across regions, and by vaults and accounts that are elsewhere.

Several services keep backups geo-redundantly unless told otherwise. Where the property that decides is left out, the
answer depends on the region and on when the resource was made: that is `unknown`, and the finding names the value to
set.

Fails: a vault whose `standardTierStorageRedundancy` is `GeoRedundant`. Passes: the same with `ZoneRedundant`.

What to do: state local or zone redundancy for backups, always.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.model.verdicts import Kind
from residency.rules._flows import Judgement, direct, judge

RULE = Rule(
    id="RES008",
    slug="backup-outside-boundary",
    title="Backups are kept outside the boundary",
    kinds=frozenset({Kind.BACKUP}),
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every flow of the kind."""
    return judge(RULE, direct(graph), boundary)
