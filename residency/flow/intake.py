"""Make resources of raw rows."""

from __future__ import annotations

import re

from residency.arm.ids import InvalidResourceIdError, ResourceId, fold, parse_resource_id, without_subscription
from residency.catalogue.entry import Entry
from residency.flow.names import names_of
from residency.model.resources import Resource
from residency.model.rows import RawRow

_URN_STACK = re.compile(r"^urn:pulumi:[^:]*::")


def resource_of(raw: RawRow, entry: Entry | None, *, proven: bool = False) -> Resource:
    """Make a resource of a row.

    Args:
        raw: the row; without an id (a resource to be created whose name is automatic) its URN stands for it.
        entry: what the catalogue knows of its type; None for an unknown one.
        proven: see `Resource`.
    """
    body, provenance = raw.body, raw.provenance
    text, arm_type = body.get("id"), body.get("type")
    urn = provenance.urn if provenance else None
    shown = text if isinstance(text, str) and text else urn or "?"
    try:
        parsed = parse_resource_id(text) if isinstance(text, str) else None
    except InvalidResourceIdError:
        parsed = None
    return Resource(
        id=shown,
        node=fold(shown) if parsed else shown,
        key=without_subscription(shown) if parsed else _URN_STACK.sub("", shown),
        type=entry.type if entry else _type(arm_type, parsed),
        subscription=parsed.subscription.lower() if parsed and parsed.subscription else None,
        names=tuple(names_of(body, entry)) if entry else (),
        parents=_above(parsed) if parsed else (),
        body=body,
        api_version=raw.api_version,
        provenance=provenance,
        proven=proven,
    )


def _type(spelled: object, parsed: ResourceId | None) -> str:
    if isinstance(spelled, str) and spelled:
        return spelled
    return parsed.type if parsed else "?"


def parents_of(resource_id: str) -> tuple[str, ...]:
    """Folded ids of the resources above, nearest first: parents up to the top level, then what that extends.

    Raises:
        InvalidResourceIdError: the text is no id.
    """
    return tuple(fold(above) for above in _above(parse_resource_id(resource_id)))


def _above(parsed: ResourceId) -> tuple[str, ...]:
    above = []
    parent = parsed.parent
    while parent:
        above.append(parent)
        parent = parse_resource_id(parent).parent
    if parsed.is_extension:
        above += [parsed.scope, *_above(parse_resource_id(parsed.scope))]
    return tuple(above)
