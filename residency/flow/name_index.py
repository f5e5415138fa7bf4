"""Everything of an inventory by every name that it answers to."""

from __future__ import annotations

from residency.catalogue.entry import Entry
from residency.catalogue.load import Catalogue
from residency.model.places import Place
from residency.model.resources import Inventory, Resource


class NameIndex:
    """Looks up resources that are looked at in full, and the places of those that were settled on sight."""

    def __init__(self, inventory: Inventory, catalogue: Catalogue) -> None:
        self._settled, self._catalogue = inventory.settled, catalogue
        self._kept: dict[str, list[Resource]] = {}
        for resource in inventory.resources:
            for name in (resource.node, *resource.names):
                self._kept.setdefault(name, []).append(resource)

    def __contains__(self, name: object) -> bool:
        """Whether anything that was read answers to a name."""
        return name in self._kept or name in self._settled

    def resources(self, name: str) -> tuple[Resource, ...]:
        """The resources that are looked at in full and answer to a name; several where rows share an id."""
        return tuple(self._kept.get(name, ()))

    def settled(self, name: str) -> tuple[Place | None, ...]:
        """The place of a settled row that answers to a name, None for one that is nowhere; empty where none does."""
        return (self._settled[name].place,) if name in self._settled else ()

    def entry(self, resource: Resource) -> Entry | None:
        """What the catalogue knows of a resource's type."""
        return self._catalogue.entry(resource.type)
