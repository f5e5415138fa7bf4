"""What a reader wants to know of a type beside its entry: why paths need no fact, and examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True, slots=True)
class Waiver:
    """Paths that could bear a location and need no fact, and why."""

    paths: tuple[str, ...]
    reason: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    """Rows with the verdict that the first of them gets, and for a fail the destinations."""

    title: str
    verdict: str
    to: tuple[str, ...]
    rows: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """What a reader wants to know of a type beside its entry."""

    waivers: tuple[Waiver, ...] = ()
    examples: tuple[Example, ...] = ()


def page_from_record(record: Mapping[str, Any] | None) -> Page:
    """Make a page of its compiled record; an empty one of none."""
    if record is None:
        return Page()
    examples = (
        Example(title=one["title"], verdict=one["verdict"], to=tuple(one["to"]), rows=tuple(one["rows"]))
        for one in record["examples"]
    )
    waivers = (Waiver(paths=tuple(one["paths"]), reason=one["reason"], text=one["text"]) for one in record["waivers"])
    return Page(waivers=tuple(waivers), examples=tuple(examples))
