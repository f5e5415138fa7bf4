"""Follow references to the end: shortest way first, cycles included."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import NamedTuple

from residency.model.places import Place
from residency.model.resources import Resource
from residency.model.verdicts import CARRIERS, Kind

PLACED = frozenset({Kind.PLACEMENT, Kind.GLOBAL, Kind.JURISDICTION})
"""Kinds that say where a resource is itself."""
_KEYS = frozenset({Kind.KEY})
_COPIES = frozenset({Kind.REPLICA, Kind.BACKUP})
"""What copies a resource that holds nothing but keys, copies keys."""


class Fault(NamedTuple):
    """Something outside that a resource shows by itself: where it is, or where a property of its own leads."""

    kind: Kind
    places: tuple[Place, ...]
    root: str


class Edge(NamedTuple):
    """A reference from one resource to another."""

    kind: Kind
    target: Resource


class Route(NamedTuple):
    """A way that ends outside: the resources on it, what is outside at its end, and whose fault that is.

    It is direct where the first resource on it is outside itself.
    """

    way: tuple[Resource, ...]
    places: tuple[Place, ...]
    root: str
    is_direct: bool


class Follower:
    """Holds the faults and the edges of an inventory, and answers where a reference ends.

    A reference that carries data (`CARRIERS`) goes on through every other one that does, and from a child to what it is
    part of, whose copies are the child's too; a key goes on through resources that do nothing but hold keys; everything
    else ends at its target.
    """

    def __init__(self) -> None:
        self._faults: dict[Resource, list[Fault]] = {}
        self._edges: dict[Resource, list[Edge]] = {}
        self._wholes: dict[Resource, tuple[Resource, ...]] = {}
        self._routes: dict[tuple[frozenset[Kind], Resource], tuple[Route, ...]] = {}
        self.key_holders: set[Resource] = set()

    def add_fault(self, resource: Resource, fault: Fault) -> None:
        """Note a fault. All faults and edges must be noted before the first question."""
        self._faults.setdefault(resource, []).append(fault)

    def add_edge(self, resource: Resource, edge: Edge) -> None:
        """Note a reference."""
        self._edges.setdefault(resource, []).append(edge)

    def add_whole(self, part: Resource, whole: tuple[Resource, ...]) -> None:
        """Note what a child is a part of: rows that share one id are taken together."""
        self._wholes[part] = whole

    def routes(self, kind: Kind, targets: Iterable[Resource]) -> tuple[Route, ...]:
        """Every way outside from what a reference of this kind leads to; shortest first, then by ids."""
        found = [route for target in targets for route in self._from(kind, target)]
        return tuple(sorted(found, key=lambda route: (len(route.way), [one.node for one in route.way])))

    def _from(self, kind: Kind, target: Resource) -> tuple[Route, ...]:
        if kind in CARRIERS:
            kinds = CARRIERS
        elif kind is Kind.KEY and target in self.key_holders:
            kinds = _KEYS
        else:
            kinds = frozenset[Kind]()
        key = (kinds, target)
        if key not in self._routes:
            self._routes[key] = tuple(self._search(target, kinds))
        return self._routes[key]

    def _search(self, start: Resource, kinds: frozenset[Kind]) -> Iterable[Route]:
        """Breadth first. What is outside itself ends a way: the data is out, whatever happens to it there."""
        shown = kinds | (_COPIES if kinds == _KEYS else frozenset())
        queue: deque[tuple[Resource, ...]] = deque([(start,)])
        seen = {start}
        while queue:
            way = queue.popleft()
            faults = self._faults.get(way[-1], [])
            placed = [fault for fault in faults if fault.kind in PLACED]
            own = placed or [fault for fault in faults if fault.kind in shown]
            if own:
                places = tuple(dict.fromkeys(place for fault in own for place in fault.places))
                root = min(fault.root for fault in own)
                yield Route(way=way, places=places, root=root, is_direct=bool(placed) and len(way) == 1)
            if placed or (kinds == _KEYS and way[-1] not in self.key_holders):
                continue
            following = [edge.target for edge in self._edges.get(way[-1], ()) if edge.kind in kinds]
            if kinds == CARRIERS:
                following += self._wholes.get(way[-1], ())
            for target in sorted(following, key=lambda one: one.node):
                if target not in seen:
                    seen.add(target)
                    queue.append((*way, target))
