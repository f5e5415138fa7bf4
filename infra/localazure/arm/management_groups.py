"""Management groups: the tenant's root group, and what stands below a group. Other groups are stored as any resource.

Form of the answers: Microsoft's REST reference, and an azure-cli recording of 2020 (test_list_managementgroups); read
2026-11-25. A subscription that was put below no group is below the root.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import orjson

from infra.localazure.arm import resources, scopes, subscriptions
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.routing import Route
from infra.localazure.errors import ArmError
from infra.localazure.identity import TENANT_ID

ROOT = TENANT_ID
"""The id of the root group is the tenant's."""
_TYPE = "microsoft.management/managementgroups"
_PATH = "/providers/Microsoft.Management/managementGroups"


class _Node(NamedTuple):
    """A group or subscription: its id (`/…`), name, display name and the name of the group it is directly below."""

    id: str
    name: str
    display_name: str
    parent: str | None

    @property
    def kind(self) -> str:
        return "/subscriptions" if self.id.startswith("/subscriptions/") else "Microsoft.Management/managementGroups"


def listed(cloud: Cloud, call: Call) -> Answer:
    """`GET /providers/Microsoft.Management/managementGroups`."""
    _check(cloud, call)
    return json_answer(200, {"value": [_described(node) for node in _groups(cloud)]})


def one(cloud: Cloud, call: Call, name: str) -> Answer:
    """`GET /providers/Microsoft.Management/managementGroups/{id}`, with `$expand=children` and `$recurse`.

    Raises:
        ArmError: 404, no such group.
    """
    _check(cloud, call)
    if name.lower() != ROOT and not call.query.get("$expand"):
        return resources.get(cloud, call, scopes.parse(call.path))
    node = _find(cloud, name)
    body = _described(node)
    body["properties"]["details"] = {"version": 1, "parent": _parent(node) if node.parent else None}
    if call.query.get("$expand", "").lower() == "children":
        recurse = call.query.get("$recurse", "").lower() == "true"
        body["properties"]["children"] = _children(_nodes(cloud), node.name, recurse=recurse)
    return json_answer(200, body)


def descendants(cloud: Cloud, call: Call, name: str) -> Answer:
    """`GET /providers/Microsoft.Management/managementGroups/{id}/descendants`: groups and subscriptions below.

    Raises:
        ArmError: 404, no such group.
    """
    _check(cloud, call)
    found = _below(_nodes(cloud), _find(cloud, name).name)
    described = [
        {
            "id": node.id,
            "type": node.kind,
            "name": node.name,
            "properties": {"displayName": node.display_name, "parent": {"id": f"{_PATH}/{node.parent}"}},
        }
        for node in found
    ]
    return json_answer(200, {"value": described})


def require(cloud: Cloud, name: str) -> None:
    """Refuse a management group that there is not.

    Raises:
        ArmError: 404.
    """
    _find(cloud, name)


def _check(cloud: Cloud, call: Call) -> None:
    cloud.versions.check("Microsoft.Management/managementGroups", call.api_version)


def _groups(cloud: Cloud) -> list[_Node]:
    found = [_Node(f"{_PATH}/{ROOT}", ROOT, "Tenant Root Group", None)]
    for record in cloud.store.by_type(_TYPE, ""):
        body = orjson.loads(record.body)
        properties = body.get("properties") or {}
        parent = ((properties.get("details") or {}).get("parent") or {}).get("id") or ROOT
        found.append(
            _Node(
                body["id"],
                body["name"],
                properties.get("displayName") or body["name"],
                str(parent).rpartition("/")[2].lower(),
            )
        )
    return found


def _nodes(cloud: Cloud) -> list[_Node]:
    parents = {}
    for record in cloud.store.by_type(f"{_TYPE}/subscriptions", ""):
        group, _, subscription = record.id.removeprefix(f"{_PATH}/".lower()).partition("/subscriptions/")
        parents[subscription] = group
    below = [
        _Node(body["id"], body["subscriptionId"], body["displayName"], parents.get(body["subscriptionId"], ROOT))
        for body in subscriptions.known(cloud)
    ]
    return [*_groups(cloud), *below]


def _find(cloud: Cloud, name: str) -> _Node:
    """The code and status of the refusal are unverified."""
    node = next((each for each in _groups(cloud) if each.name.lower() == name.lower()), None)
    if node is None:
        raise ArmError(404, "NotFound", f"The management group '{name}' cannot be found.", gateway=False)
    return node


def _below(nodes: list[_Node], group: str) -> Iterator[_Node]:
    for node in nodes:
        if node.parent == group.lower():
            yield node
            if not node.id.startswith("/subscriptions/"):
                yield from _below([each for each in nodes if each is not node], node.name)


def _children(nodes: list[_Node], group: str, *, recurse: bool) -> list[dict[str, Any]]:
    found = []
    for node in nodes:
        if node.parent != group.lower():
            continue
        child: dict[str, Any] = {"id": node.id, "type": node.kind, "name": node.name, "displayName": node.display_name}
        if recurse:
            child["children"] = _children([each for each in nodes if each is not node], node.name, recurse=True)
        found.append(child)
    return found


def _described(node: _Node) -> dict[str, Any]:
    properties: dict[str, Any] = {"tenantId": TENANT_ID, "displayName": node.display_name}
    return {"id": node.id, "type": "Microsoft.Management/managementGroups", "name": node.name, "properties": properties}


def _parent(node: _Node) -> dict[str, str | None]:
    return {"id": f"{_PATH}/{node.parent}", "name": node.parent}


ROUTES = (
    Route("GET", _PATH, listed),
    Route("GET", f"{_PATH}/{{}}", one),
    Route("GET", f"{_PATH}/{{}}/descendants", descendants),
)
