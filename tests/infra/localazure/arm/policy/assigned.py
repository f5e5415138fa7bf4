"""Definitions and assignments as tests make them."""

from __future__ import annotations

from typing import Any

from tests.infra.localazure.client import SUB, InProcess, Reply

API = "api-version=2025-11-01"
PROVIDER = "providers/Microsoft.Authorization"
ALLOWED_LOCATIONS = "e56962a6-4747-49cd-b67b-bf8b01975c4c"
ALLOWED_GROUP_LOCATIONS = "e765b5de-1225-4ba3-bd56-1ac6695af988"
REQUIRE_TAG = "871b6d14-10aa-478d-b590-94f262ecfa99"


def builtin(name: str) -> str:
    return f"/{PROVIDER}/policyDefinitions/{name}"


def define(arm: InProcess, name: str, rule: object, **properties: object) -> Reply:
    """A custom definition in the subscription."""
    body = {"properties": {"mode": "All", "policyRule": rule, **properties}}
    return arm.send("PUT", f"{SUB}/{PROVIDER}/policyDefinitions/{name}?{API}", body)


def assign(
    arm: InProcess, definition: str, values: dict[str, Any] | None = None, *, scope: str = SUB, **properties: object
) -> Reply:
    """Put a definition in force: a built-in one by its GUID, a custom one by its id."""
    identity = properties.pop("identity", None)
    stated = {
        "policyDefinitionId": definition if definition.startswith("/") else builtin(definition),
        "parameters": {name: {"value": value} for name, value in (values or {}).items()},
        **properties,
    }
    body = {"properties": stated} | ({"identity": identity, "location": "indonesiacentral"} if identity else {})
    name = str(properties.get("displayName", "pa1"))
    return arm.send("PUT", f"{scope}/{PROVIDER}/policyAssignments/{name}?{API}", body)


def assign_rule(arm: InProcess, condition: object, effect: str = "deny", details: object = None) -> Reply:
    """Define a rule and put it in force in the subscription."""
    then = {"effect": effect} | ({"details": details} if details is not None else {})
    assert define(arm, "rule", {"if": condition, "then": then}).status == 201
    identity = {"type": "SystemAssigned"} if effect.lower() == "modify" else None
    return assign(arm, f"{SUB}/{PROVIDER}/policyDefinitions/rule", identity=identity)
