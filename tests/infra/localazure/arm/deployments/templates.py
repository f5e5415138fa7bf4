"""Templates for the tests, and the requests about deployments."""

from __future__ import annotations

from typing import Any

from tests.infra.localazure.client import GROUP, GROUP_API, IDENTITY_API, STORAGE_API, SUB, InProcess, Reply

API = "2025-04-01"
SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"


def template(*resources: Any, **more: Any) -> dict[str, Any]:
    """A template of these resources."""
    return {"$schema": SCHEMA, "contentVersion": "1.0.0.0", **more, "resources": list(resources)}


def account(name: str, **more: Any) -> dict[str, Any]:
    """A storage account as a template writes it."""
    return {
        "type": "Microsoft.Storage/storageAccounts",
        "apiVersion": STORAGE_API,
        "name": name,
        "location": "indonesiacentral",
        "kind": "StorageV2",
        "sku": {"name": "Standard_ZRS"},
        "properties": {},
        **more,
    }


def identity(name: str, **more: Any) -> dict[str, Any]:
    """A managed identity as a template writes it."""
    return {
        "type": "Microsoft.ManagedIdentity/userAssignedIdentities",
        "apiVersion": IDENTITY_API,
        "name": name,
        "location": "indonesiacentral",
        **more,
    }


def nested(name: str, inner: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A deployment within a deployment, of inner scope."""
    properties = {"mode": "Incremental", "expressionEvaluationOptions": {"scope": "inner"}, "template": inner}
    return {
        "type": "Microsoft.Resources/deployments",
        "apiVersion": API,
        "name": name,
        "properties": properties,
        **more,
    }


def needing(resource_id: str) -> str:
    """An expression that needs a resource that is not there."""
    return f"[reference('{resource_id}', '2024-01-01').x]"


def body(inner: Any, *, mode: str = "Incremental", location: str = "", **parameters: Any) -> dict[str, Any]:
    """A request for a deployment."""
    given = {name: {"value": value} for name, value in parameters.items()}
    asked: dict[str, Any] = {"properties": {"mode": mode, "template": inner, "parameters": given}}
    return asked | ({"location": location} if location else {})


def at(scope: str, name: str = "d1", rest: str = "") -> str:
    """A URL of a deployment."""
    return f"{scope}/providers/Microsoft.Resources/deployments/{name}{rest}?api-version={API}"


def create(arm: InProcess, asked: dict[str, Any], *, scope: str = GROUP, name: str = "d1") -> Reply:
    """Deploy and let the time pass; what GET answers then, or the refusal."""
    reply = arm.send("PUT", at(scope, name), asked)
    if reply.status >= 400:
        return reply
    arm.later()
    return arm.send("GET", at(scope, name))


def what_if(arm: InProcess, asked: dict[str, Any], *, scope: str = GROUP) -> Any:
    """The result of what-if."""
    reply = arm.send("POST", at(scope, rest="/whatIf"), asked)
    assert reply.status == 202, reply
    arm.later()
    return arm.send("GET", reply.headers["location"]).json


def group(name: str) -> str:
    """The id of a group."""
    return f"{SUB}/resourceGroups/{name}"


def names(arm: InProcess, scope: str = GROUP) -> set[str]:
    """The names of the tracked resources of a group."""
    listed = arm.send("GET", f"{scope}/resources?api-version={GROUP_API}").json["value"]
    return {each["name"] for each in listed}
