"""Keep a parent's array of children and the children themselves the same thing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import orjson

from infra.localazure.arm import paths
from infra.localazure.arm.children import InlineChildren
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.shape import Moment
from infra.localazure.errors import invalid_content
from infra.localazure.store import Record
from residency.arm.ids import ResourceId, fold, parse_resource_id


def spread(cloud: Cloud, target: ResourceId, api_version: str, parent: dict[str, Any], at: Moment) -> list[Record]:
    """Turn the arrays of a parent's body into children.

    The items in `parent` are replaced by what the children's own GET answers; an array that is absent is taken from
    the old body.

    Returns:
        The children's records, not stored yet.

    Raises:
        ArmError: 400, an item is no object with a name.
    """
    records = []
    for each in cloud.children.inline(target.type):
        items = paths.read(parent, each.array)
        if items is None:
            kept = paths.read(at.old, each.array) if at.old else None
            paths.write(parent, each.array, kept or [])
            continue
        if not isinstance(items, list):
            raise invalid_content(f"{'.'.join(each.array)} must be an array.")
        made = [_child(cloud, target, each, api_version, item, at) for item in items]
        paths.write(parent, each.array, [_as_shown(body, at) for body, _ in made])
        records += [record for _, record in made]
    return records


def dropped(cloud: Cloud, target: ResourceId, parent: Mapping[str, Any], old: Mapping[str, Any]) -> list[str]:
    """The folded ids of the children that the old body had and the new one has not."""
    gone = []
    for each in cloud.children.inline(target.type):
        there = {fold(item["id"]) for item in paths.read(parent, each.array) or ()}
        gone += [fold(item["id"]) for item in paths.read(old, each.array) or () if fold(item["id"]) not in there]
    return gone


def implicit(cloud: Cloud, target: ResourceId, api_version: str, at: Moment) -> list[Record]:
    """The records of the children that exist as soon as their parent does."""
    records = []
    for place, body in cloud.children.implicit(target.type).items():
        child = parse_resource_id(f"{target.text}/{place}")
        records.append(_record(cloud, child, api_version, body, at)[1])
    return records


def show_in_parent(cloud: Cloud, child: Record, body: Mapping[str, Any]) -> None:
    """Put a child that was written by itself into its parent's array."""
    _rewrite_parent(cloud, child.id, body, child.changed)


def leave_parent(cloud: Cloud, child: str, now: float) -> None:
    """Take a child that is about to be removed out of its parent's array."""
    _rewrite_parent(cloud, child, None, now)


def _rewrite_parent(cloud: Cloud, child: str, body: Mapping[str, Any] | None, now: float) -> None:
    target = parse_resource_id(child)
    held_in = cloud.children.holding(target.type)
    record = cloud.store.get(target.parent) if held_in and target.parent else None
    if record is None or held_in is None:
        return
    parent = orjson.loads(record.body)
    items = list(paths.read(parent, held_in.array) or ())
    at = next((index for index, item in enumerate(items) if fold(item["id"]) == child), None)
    if body is None:
        if at is None:
            return
        del items[at]
    elif at is None:
        items.append(body)
    else:
        items[at] = body
    paths.write(parent, held_in.array, items)
    etag = str(uuid4())
    if "etag" in parent:
        parent["etag"] = str(parent["etag"]).replace(record.etag, etag)
    cloud.store.put(record._replace(body=orjson.dumps(parent), etag=etag, changed=now))


def _child(
    cloud: Cloud, parent: ResourceId, held_in: InlineChildren, api_version: str, item: object, at: Moment
) -> tuple[dict[str, Any], Record]:
    name = item.get("name") if isinstance(item, dict) else None
    if not isinstance(item, dict) or not isinstance(name, str) or not name or "/" in name:
        raise invalid_content(f"Each item of {'.'.join(held_in.array)} must be an object with a name.")
    child = parse_resource_id(f"{parent.text}/{held_in.segment}/{name}")
    return _record(cloud, child, api_version, item, at)


def _as_shown(child: dict[str, Any], at: Moment) -> dict[str, Any]:
    """A child in its parent's array, which is under way as long as the parent is."""
    properties = child.get("properties")
    if isinstance(properties, dict) and "provisioningState" in properties:
        return {**child, "properties": {**properties, "provisioningState": at.state}}
    return child


def _record(
    cloud: Cloud, child: ResourceId, api_version: str, body: Mapping[str, Any], at: Moment
) -> tuple[dict[str, Any], Record]:
    before = cloud.store.get(fold(child.text))
    arm_type = cloud.schemas.known_type(child.type) or child.type
    moment = Moment(now=at.now, etag=at.etag, old=orjson.loads(before.body) if before else None)
    shaped = cloud.shaper.shape(child, arm_type, api_version, body, moment)
    record = Record(
        id=fold(child.text),
        type=arm_type.lower(),
        body=orjson.dumps(shaped.body),
        etag=at.etag,
        created_by=before.created_by if before else None,
        secrets=orjson.dumps(shaped.secrets) if shaped.secrets else None,
        listed=False,
        hidden=False,
        created=before.created if before else at.now,
        changed=at.now,
    )
    return shaped.body, record
