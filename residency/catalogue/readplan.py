"""The read plan of the whole catalogue, for a live reading."""

from __future__ import annotations

from residency.catalogue.load import Catalogue
from residency.model.readplan import ReadPlan, TypePlan


def read_plan(catalogue: Catalogue) -> ReadPlan:
    """How a live reading gets at every type that the catalogue knows."""
    types: dict[str, TypePlan] = {}
    extensions: list[str] = []
    for entry in catalogue.entries():
        if entry.read is None:
            continue
        types[entry.type.lower()] = TypePlan(
            type=entry.type,
            api_version=entry.read.api_version,
            subscription_list=entry.read.subscription_list,
            children=entry.read.children,
            extensions=entry.read.extensions,
        )
        if entry.read.subscription_extension:
            extensions.append(entry.type)
    return ReadPlan(types=types, subscription_extensions=tuple(extensions))
