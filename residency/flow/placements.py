"""Where each resource is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from residency.arm.ids import fold, group_of
from residency.catalogue.entry import Entry, How
from residency.flow.name_index import NameIndex
from residency.model.boundary import Boundary
from residency.model.geographies import find_geography
from residency.model.opaque import Opaque
from residency.model.places import GLOBAL, NotApplicable, Place, Unknown, Where
from residency.model.regions import find_region
from residency.model.resources import Resource

_NO_CONTENT = frozenset({"configuration", "metadata", "nothing"})
"""A non-regional service that holds no more is a record of the control plane under every boundary."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Home:
    """Where one resource is, and by what.

    Attributes:
        path: the property that says so, with indices.
        via: ids of the resources above that it is there because of, nearest first.
    """

    path: str
    where: Where
    reason: str
    via: tuple[str, ...] = ()


def place_named(name: str) -> Place | Unknown:
    """The place of a location's name in any spelling."""
    region = find_region(name)
    if region is None:
        return Unknown(reason=f"Azure has no region {name!r} that this checker knows")
    return GLOBAL if region.name == GLOBAL.name else region.place


def geography_named(name: str) -> Place | Unknown:
    """The place of a geography, a country, an ISO code or a region, in any spelling."""
    place = find_geography(name)
    return place or Unknown(reason=f"neither a region nor a geography nor a country that this checker knows: {name!r}")


class Homes:
    """The homes of an inventory's resources, found on demand and remembered."""

    def __init__(self, nodes: NameIndex, boundary: Boundary) -> None:
        self._nodes, self._boundary = nodes, boundary
        self._homes: dict[Resource, Home] = {}

    def of(self, resource: Resource) -> Home:
        """Where a resource is."""
        home = self._homes.get(resource)
        if home is None:
            home = self._homes[resource] = self._find(resource, self._nodes.entry(resource))
        return home

    def answering_to(self, name: str) -> Where:
        """Where everything is that answers to a name; rows that share one are taken together, the worst first."""
        wheres = [self.of(resource).where for resource in self._nodes.resources(name)]
        nowhere = NotApplicable(reason="is a record of the control plane")
        wheres += [(place,) if place else nowhere for place in self._nodes.settled(name)]
        places = tuple(dict.fromkeys(place for where in wheres if isinstance(where, tuple) for place in where))
        if self._boundary.outside(places):
            return places
        doubts = [where for where in wheres if isinstance(where, Unknown)]
        return doubts[0] if doubts else places or wheres[0]

    def _find(self, resource: Resource, entry: Entry | None) -> Home:
        how = entry.how if entry else How.REGIONAL
        if entry and how is How.METADATA:
            return Home(path="type", where=NotApplicable(reason="a record of the control plane"), reason="is metadata")
        if entry and how in {How.NON_REGIONAL, How.TENANT}:
            return _nowhere(entry)
        if how in {How.PARENT, How.EXTENDS}:
            return self._above(resource, how)
        edge, home = _edge_of(resource), _by_property(resource, entry)
        if edge is not None and not (isinstance(home.where, tuple) and self._boundary.outside(home.where)):
            return edge  # an edge zone of a region outside is run from there, wherever it is itself
        if entry and entry.holds == {"metadata"} and all(value is None for _, value in resource.located):
            return self._of_group(resource) or home
        return home

    def _of_group(self, resource: Resource) -> Home | None:
        """Where a record without a location of its own is: with its group; None where that was not read."""
        group = group_of(resource.node)
        if group is None or group not in self._nodes:
            return None
        return Home(path="id", where=self.answering_to(group), reason="is kept where its group is", via=(group,))

    def _above(self, resource: Resource, how: How) -> Home:
        for above in resource.parents:
            name = fold(above)
            if name not in self._nodes:
                stated = _region_of_locations(above)
                if stated is not None:
                    return Home(path="id", where=(stated,), reason=f"its id places it in {stated.name}")
                continue
            reason = f"is where {above} is"
            further = [(parent.id, *self.of(parent).via) for parent in self._nodes.resources(name)]
            return Home(path="id", where=self.answering_to(name), reason=reason, via=(further or [(above,)])[0])
        if not resource.parents and how is How.EXTENDS:
            reason = "is set on a group, a subscription or a tenant, which are records of the control plane"
            return Home(path="id", where=NotApplicable(reason=reason), reason=reason)
        reason = "the resource that it belongs to is not among what was read"
        return Home(path="id", where=Unknown(reason=reason), reason=reason)


def _nowhere(entry: Entry) -> Home:
    if entry.holds <= _NO_CONTENT:
        reason = "a non-regional service that holds no content"
        return Home(path="type", where=NotApplicable(reason=reason), reason=reason)
    return Home(path="type", where=(GLOBAL,), reason="is a non-regional service: any of Azure's regions may hold it")


def _region_of_locations(above: str) -> Place | None:
    """The region of `…/providers/Microsoft.Example/locations/westeurope`, which is no resource but a place."""
    kind, _, name = above.lower().rpartition("/")
    region = find_region(name) if kind.endswith("/locations") else None
    return region.place if region else None


def _edge_of(resource: Resource) -> Home | None:
    """The home of a resource in an edge zone or a custom location; None for all others."""
    if resource.extended is None:
        return None
    path, value = resource.extended
    reason = f"is in the extended location {value}, which is a place of its own, not that of its region"
    return Home(path=path, where=Unknown(reason=reason), reason=reason)


def _by_property(resource: Resource, entry: Entry | None) -> Home:
    named = geography_named if entry and entry.how is How.GEOGRAPHY else place_named
    path = entry.path if entry and entry.path else "location"
    places: list[Place] = []
    doubts: list[tuple[str, str]] = []
    found = ""
    for at, value in resource.located:
        found = found or at
        answer = _place_of(value, named)
        if isinstance(answer, Unknown):
            doubts.append((at, answer.reason))
        elif answer not in places:
            places.append(answer)
    if doubts or not places:
        at, reason = doubts[0] if doubts else (path, "names no location")
        return Home(path=at, where=Unknown(reason=reason), reason=reason)
    return Home(path=found, where=tuple(places), reason=f"is in {', '.join(place.name for place in places)}")


def _place_of(value: object, named: Callable[[str], Place | Unknown]) -> Place | Unknown:
    if value is None:
        return Unknown(reason="no location is given, and what Azure fills in is not known here")
    if isinstance(value, Opaque):
        return Unknown(reason=f"its location cannot be seen: {value.reason}")
    if not isinstance(value, str):
        return Unknown(reason="its location is no text")
    return named(value)
