"""Functions that ask where the deployment goes."""

from __future__ import annotations

from typing import Any

from residency.arm.template.environment import Environment
from residency.arm.template.errors import TemplateError
from residency.arm.template.functions.registry import in_environment


@in_environment("resourceGroup")
def _resource_group(env: Environment) -> dict[str, Any]:
    scope = env.scope
    _require(env, "resourceGroup", "resourceGroup")
    return {
        "id": scope.id,
        "name": scope.resource_group,
        "type": "Microsoft.Resources/resourceGroups",
        "location": scope.location,
        "tags": {},
        "properties": {"provisioningState": "Succeeded"},
        **scope.group,
    }


@in_environment("subscription")
def _subscription(env: Environment) -> dict[str, Any]:
    scope = env.scope
    _require(env, "subscription", "resourceGroup", "subscription")
    return {
        "id": f"/subscriptions/{scope.subscription}",
        "subscriptionId": scope.subscription,
        "tenantId": scope.tenant,
        **scope.subscription_facts,
    }


@in_environment("managementGroup")
def _management_group(env: Environment) -> dict[str, Any]:
    _require(env, "managementGroup", "managementGroup")
    name = env.scope.management_group
    return {"id": env.scope.id, "name": name, "type": "Microsoft.Management/managementGroups", "properties": {}}


@in_environment("tenant")
def _tenant(env: Environment) -> dict[str, Any]:
    return {"tenantId": env.scope.tenant}


@in_environment("environment")
def _environment(env: Environment) -> dict[str, Any]:
    return dict(env.scope.environment)


@in_environment("deployment")
def _deployment(env: Environment) -> dict[str, Any]:
    location = {} if env.scope.kind == "resourceGroup" else {"location": env.scope.location}
    return {"name": env.scope.deployment_name, **location, "properties": dict(env.template)}


@in_environment("deployer")
def _deployer(env: Environment) -> dict[str, Any]:
    return dict(env.scope.deployer)


def _require(env: Environment, function: str, *kinds: str) -> None:
    if env.scope.kind not in kinds:
        raise TemplateError(
            f"The template function '{function}' is not expected at this location: the deployment's scope is a "
            f"{env.scope.kind}. Please see https://aka.ms/arm-functions for usage details."
        )
