"""Make resources of raw rows."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from residency.arm.ids import (
    UNKNOWN_SUBSCRIPTION,
    InvalidResourceIdError,
    ResourceId,
    fold,
    parse_resource_id,
    without_subscription,
)
from residency.catalogue.entry import Entry
from residency.flow.references import ids_above, names_of
from residency.model.resources import Resource
from residency.model.rows import RawRow

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
        body=body,
        api_version=raw.api_version,
        provenance=provenance,
    )


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
