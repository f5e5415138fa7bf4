"""Role definitions: Azure's built-in ones at every scope (`role_definitions.toml`), and the stored custom ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from infra.localazure.arm import resources, scopes
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.role_assignments import DEFINITION_TYPE
from infra.localazure.arm.routing import Route
from infra.localazure.arm.tables import load

_EQUALS = re.compile(r"(roleName|type)\s+eq\s+'((?:[^']|'')*)'", re.IGNORECASE)
_MADE = "2015-02-02T21:55:09.8806423Z"
"""When built-in roles were made: Owner's moment, used for all."""


def listed(cloud: Cloud, call: Call, scope: str = "") -> Answer:
    """`GET {scope}/providers/Microsoft.Authorization/roleDefinitions`, by `$filter` on name and kind."""
    cloud.versions.check(DEFINITION_TYPE, call.api_version)
    tests = {name.lower(): text.replace("''", "'") for name, text in _EQUALS.findall(call.query.get("$filter", ""))}
    found = [each for each in _all(cloud, scope) if _passes(each.get("properties") or {}, tests)]
    return json_answer(200, {"value": found})


def one(cloud: Cloud, call: Call, *parts: str) -> Answer:
    """`GET {scope}/providers/Microsoft.Authorization/roleDefinitions/{guid}`.

    Raises:
        ArmError: 404, no such role.
    """
    cloud.versions.check(DEFINITION_TYPE, call.api_version)
    scope, guid = ("", *parts)[-2:]
    for name, role in load("role_definitions.toml").items():
        if role["id"] == guid.lower():
            return json_answer(200, _shown(name, role, scope))
    return resources.get(cloud, call, scopes.parse(call.path))


def _all(cloud: Cloud, scope: str) -> Iterator[Mapping[str, Any]]:
    for name, role in load("role_definitions.toml").items():
        yield _shown(name, role, scope)
    for record in cloud.store.by_type(DEFINITION_TYPE, ""):
        yield orjson.loads(record.body)


def _passes(properties: Mapping[str, Any], tests: Mapping[str, str]) -> bool:
    kind = str(properties.get("type", "CustomRole"))
    wanted_name = tests.get("rolename", properties.get("roleName"))
    return wanted_name == properties.get("roleName") and tests.get("type", kind).lower() == kind.lower()


def _shown(name: str, role: Mapping[str, Any], scope: str) -> dict[str, Any]:
    """As ARM answers it: the id is that of the subscription that was asked."""
    match = re.match(r"subscriptions/[^/]+", scope, re.IGNORECASE)
    base = f"/{match[0]}" if match else ""
    kinds = ("actions", "notActions", "dataActions", "notDataActions")
    return {
        "properties": {
            "roleName": name,
            "type": "BuiltInRole",
            "description": role["description"],
            "assignableScopes": ["/"],
            "permissions": [{kind: role.get(kind, []) for kind in kinds}],
            "createdOn": _MADE,
            "updatedOn": _MADE,
            "createdBy": None,
            "updatedBy": None,
        },
        "id": f"{base}/providers/Microsoft.Authorization/roleDefinitions/{role['id']}",
        "type": "Microsoft.Authorization/roleDefinitions",
        "name": role["id"],
    }


ROUTES = (
    Route("GET", "/providers/Microsoft.Authorization/roleDefinitions", listed),
    Route("GET", "/providers/Microsoft.Authorization/roleDefinitions/{}", one),
    Route("GET", "/{*}/providers/Microsoft.Authorization/roleDefinitions", listed),
    Route("GET", "/{*}/providers/Microsoft.Authorization/roleDefinitions/{}", one),
)
