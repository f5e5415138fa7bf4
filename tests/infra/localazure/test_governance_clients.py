"""Locks, roles, moves, tag names and the deletion of groups by Azure's own clients, unmodified."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from azure.core.exceptions import HttpResponseError, ResourceExistsError, ResourceNotFoundError
from azure.identity import DefaultAzureCredential
from azure.mgmt.authorization import AuthorizationManagementClient
from azure.mgmt.authorization.models import RoleAssignmentCreateParameters, RoleDefinition
from azure.mgmt.network import NetworkManagementClient
from azure.mgmt.resource.locks import ManagementLockClient
from azure.mgmt.resource.locks.models import ManagementLockObject
from azure.mgmt.resource.resources import ResourceManagementClient
from azure.mgmt.resource.resources.models import ResourcesMoveInfo

from infra.localazure.identity import SUBSCRIPTION_ID
from tests.infra.localazure.running import RunningServer

PLACE = "indonesiacentral"
SUB = f"/subscriptions/{SUBSCRIPTION_ID}"
SOMEBODY = "0b1ec700-0000-4000-8000-000000000001"


@pytest.fixture(scope="module")
def options(server: RunningServer) -> Iterator[dict[str, Any]]:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in server.environment.items():
            patch.setenv(name, value)
        yield {
            "credential": DefaultAzureCredential(),
            "subscription_id": SUBSCRIPTION_ID,
            "base_url": server.url,
            "credential_scopes": [f"{server.url}/.default"],
        }


@pytest.fixture(scope="module")
def resources(options: dict[str, Any]) -> ResourceManagementClient:
    return ResourceManagementClient(**options)


@pytest.fixture(scope="module")
def networks(options: dict[str, Any]) -> NetworkManagementClient:
    return NetworkManagementClient(**options)


@pytest.fixture
def group(resources: ResourceManagementClient) -> str:
    """A group of the test's own."""
    name = f"rg-{uuid4().hex[:8]}"
    resources.resource_groups.create_or_update(name, {"location": PLACE})
    return name


def put_network(networks: NetworkManagementClient, group: str) -> Any:
    subnets = [{"name": "apps", "properties": {"addressPrefix": "10.0.0.0/24"}}]
    body = {
        "location": PLACE,
        "properties": {"addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}, "subnets": subnets},
    }
    return networks.virtual_networks.begin_create_or_update(group, "vn", body).result()


def put_interface(networks: NetworkManagementClient, group: str, subnet: str) -> Any:
    configurations = [{"name": "ip", "properties": {"subnet": {"id": subnet}}}]
    body = {"location": PLACE, "properties": {"ipConfigurations": configurations}}
    return networks.network_interfaces.begin_create_or_update(group, "nic", body).result()


def code_of(error: HttpResponseError) -> str | None:
    return error.error.code if error.error else None


def test_locks(
    options: dict[str, Any], resources: ResourceManagementClient, networks: NetworkManagementClient, group: str
) -> None:
    locks = ManagementLockClient(**options).management_locks
    network = put_network(networks, group)
    made = locks.create_or_update_by_scope(network.id, "keep", ManagementLockObject(level="CanNotDelete", notes="why"))
    assert (made.level, made.notes, made.name) == ("CanNotDelete", "why", "keep")
    for delete in (
        lambda: networks.virtual_networks.begin_delete(group, "vn"),
        lambda: resources.resource_groups.begin_delete(group),
    ):
        with pytest.raises(ResourceExistsError) as refused:
            delete()
        assert code_of(refused.value) == "ScopeLocked"
    locks.create_or_update_at_resource_group_level(group, "still", ManagementLockObject(level="ReadOnly"))
    with pytest.raises(ResourceExistsError) as refused:
        put_network(networks, group)
    assert code_of(refused.value) == "ScopeLocked"
    assert {each.name for each in locks.list_at_resource_group_level(group)} == {"keep", "still"}
    assert "keep" in {each.name for each in locks.list_at_subscription_level()}
    assert [each.name for each in locks.list_by_scope(network.id)] == ["keep"]
    assert locks.get_at_resource_group_level(group, "still").level == "ReadOnly"
    locks.delete_at_resource_group_level(group, "still")
    locks.delete_by_scope(network.id, "keep")
    locks.delete_by_scope(network.id, "keep")
    networks.virtual_networks.begin_delete(group, "vn").result()


def test_role_assignments(options: dict[str, Any], group: str) -> None:
    roles = AuthorizationManagementClient(**options)
    scope = f"{SUB}/resourceGroups/{group}"
    (reader,) = roles.role_definitions.list(scope, filter="roleName eq 'Reader'")
    assert (reader.role_name, reader.role_type) == ("Reader", "BuiltInRole")
    asked = RoleAssignmentCreateParameters(
        role_definition_id=reader.id, principal_id=SOMEBODY, principal_type="ServicePrincipal"
    )
    name = str(uuid4())
    made = roles.role_assignments.create(scope, name, asked)
    assert (made.principal_id, made.scope) == (SOMEBODY, scope)
    with pytest.raises(ResourceExistsError) as refused:
        roles.role_assignments.create(scope, str(uuid4()), asked)
    assert code_of(refused.value) == "RoleAssignmentExists"
    below = f"{scope}/providers/Microsoft.Network/virtualNetworks/none"
    assert name in {each.name for each in roles.role_assignments.list_for_scope(scope, filter="atScope()")}
    mine = roles.role_assignments.list_for_subscription(filter=f"principalId eq '{SOMEBODY}'")
    assert {each.name for each in mine} == {name}
    with pytest.raises(ResourceNotFoundError):
        list(roles.role_assignments.list_for_scope(below))
    assert roles.role_assignments.delete(scope, name).name == name
    assert roles.role_assignments.delete(scope, name) is None


def test_a_custom_role_stays_while_somebody_has_it(options: dict[str, Any], group: str) -> None:
    roles = AuthorizationManagementClient(**options)
    scope, name = f"{SUB}/resourceGroups/{group}", str(uuid4())
    body = RoleDefinition(
        role_name=f"Counter {name}",
        role_type="CustomRole",
        permissions=[{"actions": ["*/read"]}],
        assignable_scopes=[SUB],
    )
    made = roles.role_definitions.create_or_update(SUB, name, body)
    assert made.role_type == "CustomRole"
    assert name in {each.name for each in roles.role_definitions.list(SUB, filter="type eq 'CustomRole'")}
    asked = RoleAssignmentCreateParameters(
        role_definition_id=made.id, principal_id=SOMEBODY, principal_type="ServicePrincipal"
    )
    assignment = roles.role_assignments.create(scope, str(uuid4()), asked)
    with pytest.raises(HttpResponseError) as refused:
        roles.role_definitions.delete(SUB, name)
    assert code_of(refused.value) == "RoleDefinitionHasAssignments"
    roles.role_assignments.delete_by_id(assignment.id)
    assert roles.role_definitions.delete(SUB, name).role_name == f"Counter {name}"


def test_a_move(resources: ResourceManagementClient, networks: NetworkManagementClient, group: str) -> None:
    target = resources.resource_groups.create_or_update(f"{group}-to", {"location": PLACE}).id
    network = put_network(networks, group)
    interface = put_interface(networks, group, network.subnets[0].id)
    asked = ResourcesMoveInfo(resources=[network.id, interface.id], target_resource_group=target)
    resources.resources.begin_validate_move_resources(group, asked).result()
    assert networks.virtual_networks.get(group, "vn").id == network.id
    resources.resources.begin_move_resources(group, asked).result()
    moved = networks.network_interfaces.get(f"{group}-to", "nic")
    assert moved.ip_configurations[0].subnet.id == f"{target}{network.subnets[0].id.partition(group)[2]}"
    assert [each.name for each in resources.resources.list_by_resource_group(group)] == []


def test_a_move_that_cannot_be(resources: ResourceManagementClient, group: str) -> None:
    target = resources.resource_groups.create_or_update(f"{group}-to", {"location": PLACE}).id
    identity = f"{SUB}/resourceGroups/{group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1"
    resources.resources.begin_create_or_update_by_id(identity, {"location": PLACE}, api_version="2024-11-30").result()
    asked = ResourcesMoveInfo(resources=[identity], target_resource_group=target)
    for begin in (resources.resources.begin_validate_move_resources, resources.resources.begin_move_resources):
        with pytest.raises(HttpResponseError) as refused:
            begin(group, asked).result()
        assert code_of(refused.value) == "ResourceMoveValidationFailed"
        assert "ResourceMoveNotSupported" in str(refused.value)


def test_a_group_whose_member_another_needs(
    resources: ResourceManagementClient, networks: NetworkManagementClient, group: str
) -> None:
    other = f"{group}-other"
    resources.resource_groups.create_or_update(other, {"location": PLACE})
    network = put_network(networks, group)
    put_interface(networks, other, network.subnets[0].id)
    with pytest.raises(HttpResponseError) as refused:
        resources.resource_groups.begin_delete(group).result()
    assert code_of(refused.value) == "ResourceGroupDeletionBlocked"
    assert networks.virtual_networks.get(group, "vn").id == network.id
    resources.resource_groups.begin_delete(other).result()
    resources.resource_groups.begin_delete(group, force_deletion_types="Microsoft.Compute/virtualMachines").result()
    assert not resources.resource_groups.check_existence(group)


def test_tag_names(resources: ResourceManagementClient, group: str) -> None:
    resources.tags.create_or_update(group)
    resources.tags.create_or_update_value(group, "a")
    resources.resource_groups.update(group, {"tags": {group: "b"}})
    (found,) = [each for each in resources.tags.list() if each.tag_name == group]
    assert found.count.value == 1
    assert {each.tag_value: each.count.value for each in found.values_property} == {"a": 0, "b": 1}
    with pytest.raises(ResourceExistsError):
        resources.tags.delete(group)
    resources.resource_groups.update(group, {"tags": {}})
    resources.tags.delete_value(group, "a")
    resources.tags.delete(group)
