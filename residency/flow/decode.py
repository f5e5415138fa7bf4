"""Make resources of raw rows."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import Any

from residency.arm.ids import (
    UNKNOWN_SUBSCRIPTION,
    InvalidResourceIdError,
    ResourceId,
    fold,
    parse_resource_id,
    without_subscription,
)
from residency.catalogue.conditions import is_off
from residency.catalogue.entry import SELF_LOCATED, Entry
from residency.catalogue.paths import split_path
from residency.catalogue.property_paths import walk
from residency.flow.references import ids_above, names_of
from residency.flow.unknown_types import regions_in
from residency.model.opaque import Opaque
from residency.model.resources import Resource
from residency.model.rows import RawRow, Row

_URN_STACK = re.compile(r"^urn:pulumi:[^:]*::")


def resource_of(raw: RawRow, entry: Entry | None) -> Resource:
    """Make a resource of a row.

    Args:
        raw: the row; without an id (a resource to be created whose name is automatic) its URN stands for it.
        entry: what the catalogue knows of its type; None for an unknown one.
    """
    body, provenance = raw.body, raw.provenance
    if provenance is not None and raw.line is not None:
        provenance = replace(provenance, line=raw.line)
    text, arm_type = body.get("id"), body.get("type")
    urn = provenance.urn if provenance else None
    shown = text if isinstance(text, str) and text else urn or "?"
    try:
        parsed = parse_resource_id(text) if isinstance(text, str) else None
    except InvalidResourceIdError:
        parsed = None
    by_urn = urn if urn and provenance and provenance.provisional else None
    return Resource(
        id=by_urn or shown,
        node=fold(shown) if parsed else shown,
        key=without_subscription(shown) if parsed and not by_urn else _URN_STACK.sub("", by_urn or shown),
        type=entry.type if entry else _type(arm_type, parsed),
        subscription=_subscription(parsed),
        names=tuple(names_of(body, entry)) if entry else (),
        parents=tuple(islice(ids_above(parsed.text), depth_of(parsed))) if parsed else (),
        api_version=raw.api_version,
        provenance=provenance,
        located=_located(body, entry),
        extended=_extended(body),
        found=_found(body, entry, raw.api_version) if entry and not (provenance and provenance.unread) else (),
        regions=() if entry else tuple(regions_in(body)),
    )


def _located(body: Row, entry: Entry | None) -> tuple[tuple[str, Any], ...]:
    """What stands at the property that locates a resource; nothing where others locate it."""
    if entry and entry.how not in SELF_LOCATED:
        return ()
    return tuple(walk(body, split_path(entry.path if entry and entry.path else "location")))


def _extended(body: Row) -> tuple[str, Any] | None:
    """An edge zone or a custom location."""
    found = walk(body, ("extendedLocation", "name"))
    return next(((path, value) for path, value in found if value is not None and not isinstance(value, Opaque)), None)


def _found(body: Row, entry: Entry, api_version: str | None) -> tuple[tuple[int, str, Any], ...]:
    """What the judged properties hold, as far as it says anything."""
    found: list[tuple[int, str, Any]] = []
    facts = entry.facts
    off: dict[int, bool] = {}
    for one in entry.tree.visit(body):
        number = one[0]
        fact = facts[number]
        if one[2] is None and fact.absent is None:
            continue
        if fact.is_conditional:
            if number not in off:
                off[number] = is_off(body, api_version, fact)
            if off[number]:
                continue
        found.append(one)
    return tuple(found)


def _subscription(parsed: ResourceId | None) -> str | None:
    found = parsed.subscription if parsed else None
    return None if found is None or found == UNKNOWN_SUBSCRIPTION else found.lower()


def _type(spelled: object, parsed: ResourceId | None) -> str:
    if isinstance(spelled, str) and spelled:
        return spelled
    return parsed.type if parsed else "?"


def depth_of(parsed: ResourceId) -> int:
    """How many of `names.ids_above` a resource belongs to: its parents, and all below what it extends."""
    return len(list(ids_above(parsed.text))) if parsed.is_extension else len(parsed.names) - 1
