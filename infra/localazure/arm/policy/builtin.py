"""Azure's built-in definitions and initiatives, from the tables `policy_definitions.toml` and `policy_sets.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import orjson

from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.policy.kinds import DEFINITIONS, SETS, Kind
from infra.localazure.arm.tables import load
from infra.localazure.store import Record
from residency.arm.ids import fold

_ROLE = "/providers/Microsoft.Authorization/roleDefinitions/"


def find(cloud: Cloud, resource: str) -> Record | None:
    """The definition or initiative with that folded id, built in or stored."""
    return _all().get(resource) or cloud.store.get(resource)


def of_kind(kind: Kind) -> list[Record]:
    """All of a kind, by id."""
    return [record for _, record in sorted(_all().items()) if record.type == kind.folded]


@cache
def _all() -> Mapping[str, Record]:
    records = [
        _record(DEFINITIONS, name, _definition(entry)) for name, entry in load("policy_definitions.toml").items()
    ]
    records += [_record(SETS, name, _set(entry)) for name, entry in load("policy_sets.toml").items()]
    return {record.id: record for record in records}


def _record(kind: Kind, name: str, properties: Mapping[str, Any]) -> Record:
    path = f"/providers/{kind.arm_type}/{name}"
    body = {"id": path, "name": name, "type": kind.arm_type, "properties": properties}
    return Record(
        id=fold(path),
        type=kind.folded,
        body=orjson.dumps(body),
        etag=name,
        created_by=None,
        secrets=None,
        listed=False,
        hidden=False,
        created=0.0,
        changed=0.0,
    )


def _common(entry: Mapping[str, Any], parameters: Mapping[str, Any]) -> dict[str, Any]:
    version = entry.get("version", "1.0.0")
    return {
        "displayName": entry["displayName"],
        "policyType": "BuiltIn",
        "description": entry["description"],
        "metadata": {"version": version, "category": entry["category"]},
        "version": version,
        "versions": [version],
        "parameters": parameters,
    }


def _definition(entry: Mapping[str, Any]) -> dict[str, Any]:
    parameters = {name: _parameter(stated) for name, stated in entry.get("parameters", {}).items()}
    effect = entry["effect"]
    if "effects" in entry:
        name = entry.get("effect_parameter", "effect")
        stated = {"type": "String", "displayName": "Effect", "allowedValues": entry["effects"], "defaultValue": effect}
        parameters[name] = _parameter(stated)
        effect = f"[parameters('{name}')]"
    conditions = [_condition(each) for each in entry["if"]]
    if "type" in entry:
        conditions.insert(0, {"field": "type", "equals": entry["type"]})
    then: dict[str, Any] = {"effect": effect}
    details = _details(entry)
    if details:
        then["details"] = details
    rule = {"if": conditions[0] if len(conditions) == 1 else {"allOf": conditions}, "then": then}
    return {**_common(entry, parameters), "mode": entry.get("mode", "Indexed"), "policyRule": rule}


def _condition(stated: Any) -> Any:
    if not isinstance(stated, list):
        return stated
    field, operator, value = stated
    return {"field": field, operator: value}


def _details(entry: Mapping[str, Any]) -> Any:
    if "fields" in entry:
        return [{"field": field, "value": value} for field, value in entry["fields"]]
    details: dict[str, Any] = dict(entry.get("details", {}))
    if "operations" in entry:
        details["roleDefinitionIds"] = [_ROLE + role for role in entry["roles"]]
        details["operations"] = [_operation(*each) for each in entry["operations"]]
    return details


def _operation(operation: str, field: str, value: Any, condition: str | None = None) -> dict[str, Any]:
    stated = {"operation": operation, "field": field, "value": value}
    return {"condition": condition, **stated} if condition else stated


def _parameter(stated: Mapping[str, Any]) -> dict[str, Any]:
    metadata = {key: stated[key] for key in ("displayName", "strongType") if key in stated}
    return {key: stated[key] for key in ("type", "allowedValues", "defaultValue") if key in stated} | {
        "metadata": metadata
    }


def _set(entry: Mapping[str, Any]) -> dict[str, Any]:
    parameters = {name: _parameter(stated) for name, stated in entry["parameters"].items()}
    members = [
        {
            "policyDefinitionReferenceId": reference,
            "policyDefinitionId": f"/providers/{DEFINITIONS.arm_type}/{name}",
            "parameters": {key: {"value": value} for key, value in given.items()},
        }
        for reference, name, given in entry["members"]
    ]
    return {**_common(entry, parameters), "policyDefinitions": members}
