"""The flow graph: what is where, what goes where, and through what.

Claims depend on the boundary in one respect only: a reference to something that is outside, or whose own data goes
outside, is followed to the end, so that the finding can show the shortest way and its root.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from residency.arm.ids import fold
from residency.catalogue.entry import Entry, How
from residency.catalogue.leads import Lead
from residency.catalogue.load import Catalogue
from residency.flow.freshness import aged
from residency.flow.moves import Move, moves_of
from residency.flow.name_index import NameIndex
from residency.flow.placements import Homes
from residency.flow.references import target_of
from residency.flow.transitive import Edge, Fault, Follower
from residency.flow.unknown_types import claims_about
from residency.model.boundary import Boundary
from residency.model.claims import Claim, Flow, Graph, Placement
from residency.model.places import GLOBAL, NotApplicable, Place, Unknown, Where
from residency.model.resources import Inventory, Resource
from residency.model.verdicts import Kind


def build_graph(inventory: Inventory, catalogue: Catalogue, boundary: Boundary, as_of: date) -> Graph:
    """Make every claim about the resources of an inventory; settled rows are places to refer to, nothing more."""
    builder = _Builder(inventory, catalogue, boundary)
    placements, unknown_types = builder.place()
    flows = builder.follow(placements, unknown_types)
    return Graph(
        placements=tuple([aged(claim, boundary, as_of) for claim in placements]),
        flows=tuple([aged(claim, boundary, as_of) for claim in flows]),
        unknown_types=tuple(unknown_types),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class _Target:
    """What a reference leads to: resources (more than one where they share a name), or only a place, or nothing."""

    resources: tuple[Resource, ...] = ()
    where: Where
    stays: bool = False
    is_unresolved: bool = False


class _Builder:
    def __init__(self, inventory: Inventory, catalogue: Catalogue, boundary: Boundary) -> None:
        self._inventory, self._catalogue, self._boundary = inventory, catalogue, boundary
        self._nodes = NameIndex(inventory, catalogue)
        self._homes = Homes(self._nodes, boundary)

    def place(self) -> tuple[list[Placement], list[Claim]]:
        """Where every resource is; and what the bodies of unknown types name."""
        placements: list[Placement] = []
        unknown_types: list[Claim] = []
        for resource in self._inventory.resources:
            entry = self._catalogue.entry(resource.type)
            if entry is None:
                unknown_types += claims_about(resource, self._boundary)
            else:
                placements.append(self._placement(resource, entry))
        return placements, unknown_types

    def follow(self, placements: Iterable[Placement], unknown_types: Iterable[Claim]) -> list[Flow]:
        """What every judged property moves, to the end of the way."""
        follower = Follower()
        for claim in (*placements, *unknown_types):
            self._note(
                follower, claim.subject, Fault(claim.kind, self._outside(claim.where), claim.root or claim.subject.id)
            )
        moves: list[tuple[Resource, Move, _Target | None]] = []
        for placement in placements:
            resource = placement.subject
            entry = self._catalogue.entry(resource.type)
            for move in moves_of(resource, entry, placement.where, self._catalogue.hosts) if entry else ():
                target = self._reached(resource, move)
                moves.append((resource, move, target))
                self._survey(follower, resource, move, target)
            if entry and entry.key_holder:
                follower.key_holders.add(resource)
            if entry and entry.how is How.PARENT:
                above = next((name for name in map(fold, resource.parents) if name in self._nodes), "")
                follower.add_whole(resource, self._nodes.resources(above))
        moves.reverse()
        flows: list[Flow] = []
        while moves:  # of a large estate, both lists together would be a lot
            flows.append(self._flow(follower, *moves.pop()))
        return flows

    def _placement(self, resource: Resource, entry: Entry) -> Placement:
        home = self._homes.of(resource)
        is_out = bool(self._outside(home.where))
        return Placement(
            subject=resource,
            kind=_kind(entry, home.where),
            path=home.path,
            where=home.where,
            reason=home.reason,
            fix="Put it into a region inside the boundary." if is_out else "",
            evidence=entry.why,
            via=home.via if is_out else (),
            root=home.via[-1] if is_out and home.via else None,
            holds=entry.holds,
        )

    def _reached(self, resource: Resource, move: Move) -> _Target | None:
        return self._target(resource, move.lead, is_bound=move.fact.is_bound) if move.lead is not None else None

    def _target(self, resource: Resource, lead: Lead, *, is_bound: bool) -> _Target:
        name = target_of(lead, resource.node, self._nodes)
        if name is not None:
            resources = self._nodes.resources(name)
            return _Target(resources=resources, where=self._homes.answering_to(name))
        if lead.states is not None:
            return _Target(where=(lead.states,))
        if is_bound:
            return _Target(where=self._homes.of(resource).where, stays=True)
        reason = f"leads to {lead.shown}, which is not among what was read and names no region"
        return _Target(where=Unknown(reason=reason), is_unresolved=True)

    def _survey(self, follower: Follower, resource: Resource, move: Move, target: _Target | None) -> None:
        """Tell the follower what a property shows by itself, or what it leads to."""
        kind = move.kind
        if target is None:
            places = () if move.stays else self._outside(move.where)
            self._note(follower, resource, Fault(kind, places, resource.id))
        elif not target.resources and not target.stays:
            self._note(follower, resource, Fault(kind, self._outside(target.where), resource.id))
        for one in target.resources if target else ():
            follower.add_edge(resource, Edge(kind, one))

    def _note(self, follower: Follower, resource: Resource, fault: Fault) -> None:
        if fault.places:
            follower.add_fault(resource, fault)

    def _outside(self, where: Where) -> tuple[Place, ...]:
        return self._boundary.outside(where) if isinstance(where, tuple) else ()

    def _flow(self, follower: Follower, resource: Resource, move: Move, target: _Target | None) -> Flow:
        where = move.where if target is None else target.where
        stays = move.stays or (target is not None and target.stays)
        if stays and self._outside(where):
            where = NotApplicable(reason="stays where the resource itself is, and that is judged by itself")
        flow = Flow(
            subject=resource,
            kind=move.kind,
            path=move.path,
            where=where,
            reason=move.reason,
            fix=move.fact.fix,
            evidence=move.fact.evidence,
            affects=tuple(above for above in resource.parents if fold(above) in self._nodes),
            unresolved=target is not None and target.is_unresolved,
            refused=move.refused,
        )
        routes = follower.routes(move.kind, target.resources) if target else ()
        if not routes:
            return flow
        return replace(
            flow,
            where=tuple(dict.fromkeys(place for route in routes for place in route.places)),
            via=tuple(one.id for one in routes[0].way),
            root=routes[0].root,
            indirect=not any(route.is_direct for route in routes),
            routes=tuple(tuple(one.id for one in route.way) for route in routes[1:]),
        )


def _kind(entry: Entry, where: Where) -> Kind:
    """What a placement is about: a region, a geography, or a service that is in none."""
    if entry.how is How.GEOGRAPHY:
        return Kind.JURISDICTION
    return Kind.GLOBAL if where == (GLOBAL,) else Kind.PLACEMENT
