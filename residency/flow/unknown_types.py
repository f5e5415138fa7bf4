"""What can be said of a resource of a type that the catalogue does not know: the world is closed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from residency.arm.ids import fold
from residency.model.boundary import Boundary
from residency.model.claims import Claim
from residency.model.places import Place, Unknown
from residency.model.regions import find_region
from residency.model.resources import Resource
from residency.model.rows import Row
from residency.model.verdicts import Kind

_NAMES = frozenset({"id", "name", "type", "tags"})
"""What names the resource or is free text: it says nothing of where anything is."""
_MAX_DEPTH = 200


def claims_about(resource: Resource, boundary: Boundary) -> Iterator[Claim]:
    """One claim for each outside region that the body names; one doubt where it names none."""
    doubt = f"the catalogue does not know the type {resource.type}"
    found = False
    for path, place in resource.regions:
        if not boundary.contains(place):
            found = True
            yield Claim(
                subject=resource,
                kind=Kind.PLACEMENT,
                path=path,
                where=(place,),
                reason=f"names {place.name}, and {doubt}",
                fix="Name a region inside the boundary, or have the type judged and added to the catalogue.",
            )
    if not found:
        reason = f"{doubt}, and it names no region outside" if not resource.unread else f"{doubt}: {resource.unread}"
        yield Claim(
            subject=resource,
            kind=Kind.PLACEMENT,
            path="type",
            where=Unknown(reason=reason),
            reason=reason,
            fix="Have the type judged and added to the catalogue.",
        )


def regions_in(body: Row) -> Iterator[tuple[str, Place]]:
    """Every region that a body names, with its path; what names the resource itself is left out."""
    rest = {key: value for key, value in body.items() if str(key).lower() not in _NAMES}
    yield from _regions(rest, "", 0)


def _regions(value: Any, path: str, depth: int) -> Iterator[tuple[str, Place]]:
    if isinstance(value, str):
        place = _region_in(value)
        if place:
            yield path, place
    elif depth > _MAX_DEPTH:
        return
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _regions(item, f"{path}.{key}" if path else str(key), depth + 1)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _regions(item, f"{path}[{index}]", depth + 1)


def _region_in(text: str) -> Place | None:
    """A region that a text is the name of, or that an id in it names; a logical location is no region."""
    folded = fold(text) if "/locations/" in text.lower() else ""
    name = folded.partition("/locations/")[2].partition("/")[0] or text
    region = find_region(name) if len(name) < 64 else None  # noqa: PLR2004 - longer than any region's name
    return region.place if region and region.is_physical else None
