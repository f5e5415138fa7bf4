"""From a stored resource to its row in a Resource Graph table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from infra.localazure.identity import TENANT_ID
from infra.localazure.store import Record
from residency.arm.ids import parse_resource_id
from residency.model.regions import fold_name

DYNAMIC = ("sku", "plan", "properties", "tags", "identity", "zones", "extendedLocation")
"""Columns that hold JSON."""
TEXT = (
    "id",
    "name",
    "type",
    "tenantId",
    "kind",
    "location",
    "resourceGroup",
    "subscriptionId",
    "managedBy",
)
COLUMNS = (*TEXT, *DYNAMIC)

RESOURCES, CONTAINERS, AUTHORIZATION = "Resources", "ResourceContainers", "AuthorizationResources"
TABLES = (RESOURCES, CONTAINERS, AUTHORIZATION)

SUBSCRIPTIONS = "microsoft.resources/subscriptions"
_ROOT = {"name": TENANT_ID, "displayName": "Tenant Root Group"}

_ELSEWHERE = {
    SUBSCRIPTIONS: (CONTAINERS, SUBSCRIPTIONS),
    "microsoft.resources/resourcegroups": (CONTAINERS, "microsoft.resources/subscriptions/resourcegroups"),
    "microsoft.management/managementgroups": (CONTAINERS, "microsoft.management/managementgroups"),
    "microsoft.authorization/roleassignments": (AUTHORIZATION, "microsoft.authorization/roleassignments"),
    "microsoft.authorization/roledefinitions": (AUTHORIZATION, "microsoft.authorization/roledefinitions"),
}
"""Folded ARM type -> its table and its type there, for what is not in Resources."""


def table_of(record: Record) -> str | None:
    """The table in which a resource has a row: Resources for tracked ones; children and most extensions have none."""
    if record.type in _ELSEWHERE:
        return _ELSEWHERE[record.type][0]
    return RESOURCES if record.listed else None


def row_of(record: Record) -> dict[str, Any]:
    """The row of a record that has a table: type and resource group in lower case, location normalized."""
    body: Mapping[str, Any] = orjson.loads(record.body)
    if record.type == SUBSCRIPTIONS:
        return subscription_row(body)
    target = parse_resource_id(body["id"])
    row = {name: body.get(name) for name in COLUMNS}
    row |= {
        "type": _ELSEWHERE[record.type][1] if record.type in _ELSEWHERE else record.type,
        "tenantId": TENANT_ID,
        "location": fold_name(str(body.get("location") or "")),
        "resourceGroup": (target.resource_group or "").lower(),
        "subscriptionId": target.subscription or "",
        "kind": body.get("kind") or "",
        "managedBy": body.get("managedBy") or "",
    }
    return row


def subscription_row(body: Mapping[str, Any]) -> dict[str, Any]:
    """A subscription's own row in ResourceContainers, by what GET answers."""
    row: dict[str, Any] = dict.fromkeys(COLUMNS)
    return row | {
        "id": body["id"],
        "name": body["displayName"],
        "type": SUBSCRIPTIONS,
        "tenantId": TENANT_ID,
        "subscriptionId": body["subscriptionId"],
        "properties": {"state": body["state"], "managementGroupAncestorsChain": [_ROOT]},
    }
