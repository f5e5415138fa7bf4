"""Azure's own policy client, unmodified, beside the clients that its policies refuse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError, ResourceNotFoundError
from azure.identity import DefaultAzureCredential
from azure.mgmt.resource.policy import PolicyClient
from azure.mgmt.resource.policy.models import (
    Identity,
    ParameterDefinitionsValue,
    ParameterValuesValue,
    PolicyAssignment,
    PolicyAssignmentProperties,
    PolicyAssignmentUpdate,
    PolicyDefinition,
    PolicyDefinitionProperties,
    PolicyDefinitionReference,
    PolicySetDefinition,
    PolicySetDefinitionProperties,
)
from azure.mgmt.resource.resources import ResourceManagementClient

from infra.localazure.identity import SUBSCRIPTION_ID
from tests.infra.localazure.arm.policy.assigned import ALLOWED_GROUP_LOCATIONS, ALLOWED_LOCATIONS, builtin
from tests.infra.localazure.client import SUB
from tests.infra.localazure.running import RunningServer

HERE = {"listOfAllowedLocations": ParameterValuesValue(value=["indonesiacentral"])}


@pytest.fixture(scope="module")
def options(server: RunningServer) -> Iterator[dict[str, Any]]:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in server.environment.items():
            patch.setenv(name, value)
        yield {
            "credential": DefaultAzureCredential(),
            "base_url": server.url,
            "credential_scopes": [f"{server.url}/.default"],
        }


@pytest.fixture(scope="module")
def policy(options: dict[str, Any]) -> PolicyClient:
    return PolicyClient(subscription_id=SUBSCRIPTION_ID, **options)


@pytest.fixture(scope="module")
def resources(options: dict[str, Any]) -> ResourceManagementClient:
    return ResourceManagementClient(subscription_id=SUBSCRIPTION_ID, **options)


def assignment(definition: str, **properties: Any) -> PolicyAssignment:
    return PolicyAssignment(properties=PolicyAssignmentProperties(policy_definition_id=definition, **properties))


def test_allowed_locations_from_assignment_to_refusal(
    policy: PolicyClient, resources: ResourceManagementClient
) -> None:
    body = assignment(builtin(ALLOWED_GROUP_LOCATIONS), parameters=HERE, display_name="Stay in Indonesia")
    made = policy.policy_assignments.create(SUB, "stay", body)
    assert made.properties.enforcement_mode == "Default"
    assert resources.resource_groups.create_or_update("in", {"location": "indonesiacentral"}).location
    with pytest.raises(HttpResponseError) as refused:
        resources.resource_groups.create_or_update("out", {"location": "southeastasia"})
    assert (refused.value.status_code, refused.value.error.code) == (403, "RequestDisallowedByPolicy")
    assert refused.value.error.target == "out"
    assert "Stay in Indonesia" in str(refused.value)
    assert not resources.resource_groups.check_existence("out")
    assert [each.name for each in policy.policy_assignments.list(filter="atExactScope()")] == ["stay"]
    assert policy.policy_assignments.delete(SUB, "stay").name == "stay"
    assert policy.policy_assignments.delete(SUB, "stay") is None
    assert resources.resource_groups.create_or_update("out", {"location": "southeastasia"}).location


def test_assignments_by_id_of_a_group_and_changed(policy: PolicyClient, resources: ResourceManagementClient) -> None:
    resources.resource_groups.create_or_update("grp", {"location": "indonesiacentral"})
    identifier = f"{SUB}/resourceGroups/grp/providers/Microsoft.Authorization/policyAssignments/byid"
    policy.policy_assignments.create_by_id(identifier, assignment(builtin(ALLOWED_LOCATIONS), parameters=HERE))
    change = PolicyAssignmentUpdate(identity=Identity(type="SystemAssigned"), location="indonesiacentral")
    changed = policy.policy_assignments.update_by_id(identifier, change)
    assert changed.identity.principal_id
    assert [each.name for each in policy.policy_assignments.list_for_resource_group("grp")] == ["byid"]
    assert policy.policy_assignments.get_by_id(identifier).id == identifier
    policy.policy_assignments.delete_by_id(identifier)
    with pytest.raises(ResourceNotFoundError):
        policy.policy_assignments.get_by_id(identifier)


def test_definitions_built_in_and_custom(policy: PolicyClient) -> None:
    assert policy.policy_definitions.get_built_in(ALLOWED_LOCATIONS).properties.display_name == "Allowed locations"
    listed = list(policy.policy_definitions.list_built_in(filter="policyType eq 'BuiltIn'", top=10))
    assert ALLOWED_LOCATIONS in [each.name for each in listed]
    rule = {"if": {"field": "kind", "equals": "[parameters('kind')]"}, "then": {"effect": "deny"}}
    properties = PolicyDefinitionProperties(
        mode="All", policy_rule=rule, parameters={"kind": ParameterDefinitionsValue(type="String")}
    )
    for _ in range(2):
        policy.policy_definitions.create_or_update("mine", PolicyDefinition(properties=properties))
    assert policy.policy_definitions.get("mine").properties.policy_rule == rule
    assert "mine" in [each.name for each in policy.policy_definitions.list()]
    policy.policy_definitions.delete("mine")
    with pytest.raises(ResourceNotFoundError):
        policy.policy_definitions.get("mine")


def test_initiatives(policy: PolicyClient) -> None:
    member = PolicyDefinitionReference(policy_definition_id=builtin(ALLOWED_LOCATIONS), parameters=HERE)
    properties = PolicySetDefinitionProperties(policy_definitions=[member])
    for _ in range(2):
        policy.policy_set_definitions.create_or_update("ours", PolicySetDefinition(properties=properties))
    names = [each.name for each in policy.policy_set_definitions.list()]
    assert "ours" in names
    assert len(names) > 1
    policy.policy_set_definitions.delete("ours")
