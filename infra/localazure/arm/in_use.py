"""Deletions refused because another resource names the one to go: the table `in_use.toml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import orjson

from infra.localazure.arm import scopes
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.tables import by_type
from infra.localazure.errors import ArmError
from infra.localazure.store import Record
from residency.arm.ids import ResourceId, fold


def refuse(cloud: Cloud, target: ResourceId) -> None:
    """Refuse to delete what is in use, or has something in use below it; of a group, each member is asked by itself.

    Raises:
        ArmError: something names the resource, and would outlive it.
    """
    root = fold(target.text)
    if target.type.lower() == scopes.GROUP_TYPE:
        return
    itself = cloud.store.get(root)
    for arm_type, rule in _table().items():
        for record in [*([itself] if itself else []), *cloud.store.by_type(arm_type, root)]:
            if record.type == arm_type:
                _refuse_one(cloud, record, rule, root)


def _refuse_one(cloud: Cloud, used: Record, rule: Mapping[str, Any], root: str) -> None:
    name = orjson.loads(used.body)["name"]
    for arm_type, part in rule["users"]:
        for record in cloud.store.by_type(arm_type.lower(), ""):
            if record.id.startswith(f"{root}/"):
                continue
            for user in _users(record, part, used.id):
                message = rule["message"].format(name=name, user=user)
                raise ArmError(rule["status"], rule["code"], message, gateway=False)


def _users(record: Record, part: str, wanted: str) -> Iterator[str]:
    """The id of the resource, or of the items of its array `part`, that name the wanted id as their subnet."""
    body = orjson.loads(record.body)
    properties = body.get("properties") or {}
    if not part:
        if _names(properties, wanted):
            yield body["id"]
        return
    for item in properties.get(part) or ():
        if isinstance(item, Mapping) and _names(item.get("properties") or {}, wanted):
            yield f"{body['id']}/{part}/{item.get('name', '')}"


def _names(properties: Any, wanted: str) -> bool:
    subnet = properties.get("subnet") if isinstance(properties, Mapping) else None
    named = subnet.get("id") if isinstance(subnet, Mapping) else None
    return isinstance(named, str) and fold(named) == wanted


@cache
def _table() -> Mapping[str, Any]:
    return by_type("in_use.toml")
