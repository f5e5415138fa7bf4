"""Property paths in ARM's form: `properties.locations[].locationName`, `properties.appSettings{}`."""

from __future__ import annotations

import re

LIST = "[]"
MAP = "{}"

_PATH = re.compile(r"[A-Za-z_$][\w$-]*(?:\[\]|\{\})*(?:\.[A-Za-z_$][\w$-]*(?:\[\]|\{\})*)*")
_STEP = re.compile(r"\[\]|\{\}|[^.\[\]{}]+")
ENVELOPE = frozenset(
    {
        "etag",
        "extendedLocation",
        "id",
        "identity",
        "kind",
        "location",
        "managedBy",
        "managedByExtended",
        "name",
        "placement",
        "plan",
        "properties",
        "scale",
        "sku",
        "systemData",
        "tags",
        "type",
        "zones",
    }
)
"""Names that may stand at the top of a resource's body: ARM's own and those that a few providers add."""


def split_path(path: str) -> tuple[str, ...]:
    """Take a path apart: `properties.a[].b` -> `("properties", "a", "[]", "b")`."""
    return tuple(_STEP.findall(path))


def fill_path(path: str, places: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """The steps of a path with its `[]` and `{}` replaced, in their order, by indices and keys."""
    filling = iter(places)
    return tuple(next(filling) if step in {LIST, MAP} else step for step in split_path(path))


def path_at(path: str, places: tuple[int | str, ...]) -> str:
    """A path with its `[]` and `{}` replaced as `fill_path` does, written as reports show it."""
    if not places:
        return path
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in fill_path(path, places))
    return "".join(steps).removeprefix(".")


def fault_of(path: str) -> str | None:
    """Say what is impossible about a path; None where it can be."""
    if not _PATH.fullmatch(path):
        return f"{path!r} is not a property path (write it as properties.locations[].locationName)"
    top = split_path(path)[0]
    if top not in ENVELOPE:
        return f"{path!r} cannot be: ARM has no {top!r} at the top of a resource (did you leave out 'properties.'?)"
    return None
