"""What keeps a resource group from being deleted, what it does not matter for, and what is left then."""

from __future__ import annotations

import json

import pytest

from tests.infra.localazure.client import GROUP, GROUP_API, NETWORK_API, NETWORKS, SUB, InProcess, Reply

SUBNET = f"{NETWORKS}/vn/subnets/apps"
LOCK_API = "2016-09-01"


def delete(arm: InProcess, group: str = "rg1", query: str = "") -> Reply:
    reply = arm.send("DELETE", f"{SUB}/resourceGroups/{group}?api-version={GROUP_API}{query}")
    assert reply.status == 202, reply
    return reply


def ended(arm: InProcess, started: Reply) -> Reply:
    arm.later()
    return arm.send("GET", started.headers["location"])


def exists(arm: InProcess, path: str, version: str = NETWORK_API) -> bool:
    return arm.send("GET", f"{path}?api-version={version}").status == 200


def put_interface(arm: InProcess, group: str, name: str) -> str:
    """A network interface in the subnet."""
    path = f"{SUB}/resourceGroups/{group}/providers/Microsoft.Network/networkInterfaces/{name}"
    configuration = {"name": "ip", "properties": {"subnet": {"id": SUBNET}}}
    body = {"location": "indonesiacentral", "properties": {"ipConfigurations": [configuration]}}
    assert arm.send("PUT", f"{path}?api-version={NETWORK_API}", body).status == 201
    return path


@pytest.fixture
def network(arm: InProcess) -> InProcess:
    """A network with a subnet in `rg1`, and the group `rg2`."""
    arm.put_network("vn", subnets=[{"name": "apps", "properties": {"addressPrefix": "10.0.0.0/24"}}])
    arm.put_group("rg2")
    arm.later()
    return arm


def test_members_that_need_each_other_go_whatever_the_order(network: InProcess) -> None:
    for name in ("a-first", "z-last"):
        put_interface(network, "rg1", name)
    assert ended(network, delete(network)).status == 200
    assert network.cloud.store.below(GROUP.lower()) == []


def test_what_a_resource_of_another_group_needs_stays(network: InProcess) -> None:
    interface = put_interface(network, "rg2", "nic")
    network.put_identity("id1")
    started = delete(network)
    reply = ended(network, started)
    assert (reply.status, reply.error) == (409, "ResourceGroupDeletionBlocked")
    error = reply.json["error"]
    assert error["message"].startswith(
        "Deletion of resource group 'rg1' failed as resources with identifiers 'Microsoft.Network/virtualNetworks/vn' "
        "could not be deleted. The provisioning state of the resource group will be rolled back. The tracking Id is '"
    )
    (detail,) = error["details"]
    assert detail["target"] == f"{NETWORKS}/vn"
    inner = json.loads(detail["message"])["error"]
    assert inner["code"] == "InUseSubnetCannotBeDeleted"
    assert inner["message"].startswith(f"Subnet apps is in use by {interface}/ipConfigurations/ip and cannot")
    group = network.send("GET", f"{GROUP}?api-version={GROUP_API}").json
    assert group["properties"]["provisioningState"] == "Succeeded"
    assert exists(network, SUBNET)
    assert not exists(network, f"{GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1", "2024-11-30")
    assert ended(network, delete(network, "rg2")).status == 200
    assert ended(network, delete(network)).status == 200
    assert network.send("GET", started.headers["location"]).error == "ResourceGroupDeletionBlocked", "what was stays"


def test_a_network_whose_subnet_is_in_use_stays(network: InProcess) -> None:
    put_interface(network, "rg2", "nic")
    reply = network.send("DELETE", f"{NETWORKS}/vn?api-version={NETWORK_API}")
    assert (reply.status, reply.error) == (400, "InUseSubnetCannotBeDeleted")


def test_a_failed_deletion_is_remembered_over_a_restart(network: InProcess) -> None:
    put_interface(network, "rg2", "nic")
    started = delete(network)
    network.restart()
    assert ended(network, started).error == "ResourceGroupDeletionBlocked"
    network.restart()
    assert network.send("GET", started.headers["location"]).error == "ResourceGroupDeletionBlocked"


@pytest.mark.parametrize("scope", [GROUP, f"{NETWORKS}/vn", SUBNET, SUB])
@pytest.mark.parametrize("level", ["CanNotDelete", "ReadOnly"])
def test_a_lock_at_above_or_below_refuses_at_once(network: InProcess, scope: str, level: str) -> None:
    lock = f"{scope}/providers/Microsoft.Authorization/locks/l?api-version={LOCK_API}"
    assert network.send("PUT", lock, {"properties": {"level": level}}).status == 201
    refused = network.send("DELETE", f"{GROUP}?api-version={GROUP_API}")
    assert (refused.status, refused.error) == (409, "ScopeLocked")
    network.send("DELETE", lock)
    assert ended(network, delete(network)).status == 200


def test_a_lock_that_comes_while_a_group_goes_still_holds(network: InProcess) -> None:
    started = delete(network)
    lock = f"{SUB}/providers/Microsoft.Authorization/locks/l?api-version={LOCK_API}"
    assert network.send("PUT", lock, {"properties": {"level": "CanNotDelete"}}).status == 201
    assert ended(network, started).error == "ResourceGroupDeletionBlocked"
    assert exists(network, SUBNET)


def test_deleting_again_while_it_goes_changes_nothing(network: InProcess) -> None:
    first, second = delete(network), delete(network, query="&forceDeletionTypes=Microsoft.Compute/virtualMachines")
    assert ended(network, first).status == ended(network, second).status == 200
    assert not exists(network, GROUP, GROUP_API)
    assert network.put_group().status == 201
    network.later()
    assert exists(network, GROUP, GROUP_API)


def test_it_ends_though_nobody_asks(network: InProcess) -> None:
    delete(network)
    network.later()
    assert network.put_group().status == 201
