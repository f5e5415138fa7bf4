"""Operations run as long as their type takes, and answer in a form that its clients accept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.localazure.arm.statuses import Statuses
from infra.localazure.arm.tables import load
from infra.localazure.arm.times import SCALE, Times, Verb
from infra.localazure.faults.grammar import parse_fault
from tests.infra.localazure.client import GROUP, GROUP_API, NETWORK_API, NETWORKS, STORAGE, STORAGE_API, InProcess

METHODS: dict[Verb, str] = {"create": "PUT", "update": "PUT", "patch": "PATCH", "delete": "DELETE"}
TABLE = load("provisioning_times.toml")
CACHE = f"{GROUP}/providers/Microsoft.Cache/redisEnterprise/c1?api-version=2024-10-01"
CACHE_BODY = {"location": "indonesiacentral", "sku": {"name": "Balanced_B5"}}


@pytest.fixture
def real(tmp_path: Path) -> Iterator[InProcess]:
    """ARM whose operations take their real time."""
    client = InProcess(tmp_path / "azure.sqlite", times="real", offers="logged")
    client.put_group()
    yield client
    client.cloud.store.close()


@pytest.mark.parametrize("arm_type", TABLE["types"])
@pytest.mark.parametrize("verb", METHODS)
def test_what_takes_time_runs_on_in_a_form_that_clients_accept(arm_type: str, verb: Verb) -> None:
    statuses, times = Statuses(Times("real")), Times("real")
    way, usual = statuses.way(arm_type, verb), Statuses(Times()).way(arm_type, verb)
    accepted = statuses.accepted.get((arm_type.lower(), METHODS[verb]))
    assert accepted is None or way.status in accepted
    if not times.is_known(arm_type.lower(), verb):
        assert way == usual
    elif verb == "delete":
        assert way.header == "Location" or (way == usual and accepted and 202 not in accepted)
    else:
        assert way.header
        assert way.status == usual.status


def test_modes() -> None:
    minute = TABLE["types"]["Microsoft.Cache/redisEnterprise"]["create"]["seconds"]
    assert Times("real").seconds("microsoft.cache/redisenterprise", "create") == minute
    assert Times("scaled").seconds("microsoft.cache/redisenterprise", "create") == minute / SCALE
    assert Times("real").seconds("microsoft.unlisted/things", "patch") == TABLE["default"]["update"]
    assert not Times().is_known("microsoft.cache/redisenterprise", "create")
    assert not Times("real").is_known("microsoft.unlisted/things", "create")


def test_a_create_ends_when_its_time_has_come_though_nobody_asks(real: InProcess) -> None:
    reply = real.send("PUT", CACHE, CACHE_BODY)
    assert reply.status == 201
    real.later(449)
    assert real.send("GET", CACHE).json["properties"]["provisioningState"] == "Updating"
    assert real.send("GET", reply.headers["azure-asyncoperation"]).json["status"] == "InProgress"
    real.later(1)
    assert real.send("GET", CACHE).json["properties"]["provisioningState"] == "Succeeded"
    assert real.send("GET", reply.headers["azure-asyncoperation"]).json["status"] == "Succeeded"


def test_a_time_outlives_a_restart(real: InProcess) -> None:
    real.send("PUT", CACHE, CACHE_BODY)
    real.restart()
    real.later(440)
    assert real.send("GET", CACHE).json["properties"]["provisioningState"] == "Updating"
    real.later(10)
    assert real.send("GET", CACHE).json["properties"]["provisioningState"] == "Succeeded"


def test_a_group_is_gone_when_its_slowest_member_is(real: InProcess) -> None:
    real.send("PUT", CACHE, CACHE_BODY)
    real.later(450)
    group = f"{GROUP}?api-version={GROUP_API}"
    real.send("DELETE", group)
    real.later(239)
    assert real.send("GET", group).json["properties"]["provisioningState"] == "Deleting"
    real.later(1)
    assert real.send("GET", group).status == 404


def test_an_empty_group_takes_its_own_time(real: InProcess) -> None:
    group = f"{GROUP}?api-version={GROUP_API}"
    real.send("DELETE", group)
    real.later(47)
    assert real.send("GET", group).status == 200
    real.later(1)
    assert real.send("GET", group).status == 404


def test_without_times_the_pace_holds(arm: InProcess) -> None:
    registry = f"{GROUP}/providers/Microsoft.ContainerRegistry/registries/r12345?api-version=2023-07-01"
    arm.send("PUT", registry, {"location": "indonesiacentral", "sku": {"name": "Basic"}})
    arm.later(0.1)
    assert arm.send("GET", registry).json["properties"]["provisioningState"] == "Succeeded"
    account = f"{STORAGE}/st1?api-version={STORAGE_API}"
    body = {"location": "indonesiacentral", "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
    arm.send("PUT", account, body)
    arm.later(0.1)
    assert arm.send("GET", account).status == 200


def test_a_type_that_fails_never_succeeds(arm: InProcess) -> None:
    network = f"{NETWORKS}/vn?api-version={NETWORK_API}"
    body = {"location": "indonesiacentral", "properties": {"addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}}}
    number = arm.cloud.faults.add(parse_fault("PUT * fail=Microsoft.Network/virtualNetworks"))
    for _ in range(3):
        operation = arm.send("PUT", network, body).headers["azure-asyncoperation"]
        assert arm.send("GET", operation).json["status"] == "InProgress"
        arm.later()
        ended = arm.send("GET", operation).json
        assert (ended["status"], ended["error"]["code"]) == ("Failed", "ResourceDeploymentFailure")
        assert arm.send("GET", network).json["properties"]["provisioningState"] == "Failed"
    arm.cloud.faults.clear(number)
    arm.send("PUT", network, body)
    arm.later()
    assert arm.send("GET", network).json["properties"]["provisioningState"] == "Succeeded"


def test_a_failed_create_that_is_followed_by_location(arm: InProcess) -> None:
    arm.cloud.faults.add(parse_fault("PUT * fail=Microsoft.Storage/storageAccounts*1"))
    account = f"{STORAGE}/st1?api-version={STORAGE_API}"
    body = {"location": "indonesiacentral", "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
    location = arm.send("PUT", account, body).headers["location"]
    assert arm.send("GET", location).status == 202
    arm.later()
    assert arm.send("GET", location).error == "ResourceDeploymentFailure"
    assert arm.send("GET", account).json["properties"]["provisioningState"] == "Failed"


def test_an_answer_that_is_usually_immediate_can_fail_later(arm: InProcess) -> None:
    arm.cloud.faults.add(parse_fault("* * fail=Microsoft.ManagedIdentity/userAssignedIdentities"))
    reply = arm.put_identity("id1")
    assert reply.status == 201
    arm.later()
    assert arm.send("GET", reply.headers["azure-asyncoperation"]).json["status"] == "Failed"


def test_a_refused_write_uses_no_failure_up(arm: InProcess) -> None:
    arm.cloud.faults.add(parse_fault("PUT * fail=Microsoft.Network/virtualNetworks*1"))
    network = f"{NETWORKS}/vn?api-version={NETWORK_API}"
    assert arm.send("PUT", network, {"location": 1}).status == 400
    assert arm.cloud.faults.described(arm.now)[0]["struck"] == 0
