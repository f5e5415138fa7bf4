"""Key material or a key service is outside the boundary.

Who holds the key can read the data, and can withhold it. Encryption with a key of one's own names a vault; a vault
abroad puts the key there, although the data stays. Azure itself copies a vault to the paired region where both are in
one geography; `indonesiacentral` has no pair.

A key is followed through resources that do nothing but hold or hand on keys, not through anything else.

Fails: an account whose `properties.encryption.keyvaultproperties.keyvaulturi` is a vault in `southeastasia`. Passes:
the same with a vault in `indonesiacentral`.

What to do: create the key in a vault inside the boundary and point the resource to it; Azure re-wraps the data key.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.model.verdicts import Kind
from residency.rules._flows import Judgement, direct, judge

RULE = Rule(
    id="RES005",
    slug="key-outside-boundary",
    title="Key material or a key service is outside the boundary",
    kinds=frozenset({Kind.KEY}),
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every flow of the kind."""
    return judge(RULE, direct(graph), boundary)
