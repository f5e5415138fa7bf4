"""A resource is of a type that nobody has judged.

The world is closed: a type that the catalogue does not know is not a type without faults. If its body names a region
outside the boundary anywhere (tags, names and ids of its own aside), it fails and the finding says where; if it names
none, it is `unknown`, because what its properties mean, and which of them Azure fills in, nobody has looked up.

Fails: a resource of an unknown type with `properties.replicas[0].region: westeurope`. Passes: nothing does, until the
type is in the catalogue.

What to do: have the type judged (one TOML file a type), or remove the resource.
"""

from __future__ import annotations

from collections.abc import Iterable

from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.rules._flows import Judgement, judge

RULE = Rule(
    id="RES004",
    slug="unknown-type",
    title="A resource is of a type that nobody has judged",
    help=__doc__,
)


def check(graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
    """Judge every resource of an unknown type."""
    return judge(RULE, graph.unknown_types, boundary)
