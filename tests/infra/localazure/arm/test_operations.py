"""Long-running operations end by the clock, survive a restart, and tell clients when to ask again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.infra.localazure.client import (
    GROUP,
    GROUP_API,
    IDENTITIES,
    IDENTITY_API,
    NETWORK_API,
    NETWORKS,
    STORAGE,
    STORAGE_API,
    SUB,
    InProcess,
)

ACCOUNT = f"{STORAGE}/st1?api-version={STORAGE_API}"
ACCOUNT_BODY = {"location": "indonesiacentral", "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
NETWORK = f"{NETWORKS}/vn?api-version={NETWORK_API}"
NETWORK_BODY = {"location": "indonesiacentral", "properties": {"addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}}}


def test_a_storage_account_is_not_there_until_its_time_has_come(arm: InProcess) -> None:
    reply = arm.send("PUT", ACCOUNT, ACCOUNT_BODY)
    assert (reply.status, reply.text) == (202, b"")
    location = reply.headers["location"]
    assert location.startswith("https://")
    assert arm.send("GET", ACCOUNT).error == "ResourceNotFound"
    assert arm.send("GET", location).status == 202
    arm.later()
    done = arm.send("GET", location)
    assert done.status == 200
    assert done.json == arm.send("GET", ACCOUNT).json
    assert done.json["properties"]["provisioningState"] == "Succeeded"


def test_polling_does_not_hasten_and_not_polling_does_not_hinder(arm: InProcess) -> None:
    location = arm.send("PUT", ACCOUNT, ACCOUNT_BODY).headers["location"]
    assert {arm.send("GET", location).status for _ in range(50)} == {202}
    arm.send("DELETE", f"{GROUP}?api-version={GROUP_API}")
    arm.later()
    assert arm.send("GET", f"{GROUP}?api-version={GROUP_API}").status == 404


def test_a_network_shows_its_state_while_it_is_made(arm: InProcess) -> None:
    reply = arm.send("PUT", NETWORK, NETWORK_BODY)
    assert reply.status == 201
    assert reply.json["properties"]["provisioningState"] == "Updating"
    operation = reply.headers["azure-asyncoperation"]
    assert arm.send("GET", operation).json["status"] == "InProgress"
    arm.later()
    assert arm.send("GET", operation).json["status"] == "Succeeded"
    assert arm.send("GET", NETWORK).json["properties"]["provisioningState"] == "Succeeded"


def test_deleting_a_group_takes_everything_and_refuses_newcomers(arm: InProcess) -> None:
    arm.put_identity("x")
    reply = arm.send("DELETE", f"{GROUP}?api-version={GROUP_API}")
    assert reply.status == 202
    assert arm.send("GET", f"{GROUP}?api-version={GROUP_API}").json["properties"]["provisioningState"] == "Deleting"
    assert arm.put_identity("y").error == "ResourceGroupBeingDeleted"
    assert arm.put_group().error == "ResourceGroupBeingDeleted"
    arm.later()
    assert arm.send("GET", reply.headers["location"]).status == 200
    assert arm.cloud.store.count() == 0
    assert arm.send("DELETE", f"{GROUP}?api-version={GROUP_API}").error == "ResourceGroupNotFound"
    assert arm.put_group().status == 201


def test_what_is_being_deleted_takes_no_write_that_would_be_lost(arm: InProcess) -> None:
    arm.put_network("vn")
    assert arm.send("DELETE", NETWORK).status == 202
    assert arm.send("PUT", NETWORK, NETWORK_BODY).status == 409
    assert arm.send("PATCH", NETWORK, {"tags": {}}).status == 409
    subnet = f"{NETWORKS}/vn/subnets/s?api-version={NETWORK_API}"
    assert arm.send("PUT", subnet, {"properties": {"addressPrefix": "10.0.0.0/24"}}).status == 409
    arm.later()
    assert arm.send("GET", NETWORK).status == 404


def test_operations_survive_a_restart(arm: InProcess) -> None:
    made = arm.send("PUT", ACCOUNT, ACCOUNT_BODY).headers["location"]
    arm.put_identity("x")
    arm.restart()
    assert arm.send("GET", made).status == 202
    arm.later()
    arm.restart()
    assert arm.send("GET", made).status == 200
    assert arm.send("GET", ACCOUNT).status == 200
    assert arm.send("GET", f"{IDENTITIES}/x?api-version={IDENTITY_API}").status == 200


@pytest.mark.parametrize(("pace", "header"), [("fast", "retry-after-ms"), ("faithful", "retry-after")])
def test_clients_are_told_when_to_ask_again_and_never_at_once(tmp_path: Path, pace: str, header: str) -> None:
    arm = InProcess(tmp_path / "azure.sqlite", pace)
    arm.put_group()
    reply = arm.send("PUT", ACCOUNT, ACCOUNT_BODY)
    assert int(reply.headers[header]) > 0
    assert len({"retry-after", "retry-after-ms"} & set(reply.headers)) == 1
    assert int(arm.send("GET", reply.headers["location"]).headers[header]) > 0


def test_operations_are_forgotten_after_a_day(arm: InProcess) -> None:
    location = arm.send("PUT", ACCOUNT, ACCOUNT_BODY).headers["location"]
    arm.later(3600)
    assert arm.send("GET", location).status == 200
    arm.later(2 * 86_400)
    arm.put_network("vn")
    arm.send("GET", NETWORK)
    assert arm.send("GET", location).error == "OperationNotFound"
    assert arm.send("GET", ACCOUNT).status == 200


def test_an_unknown_operation_is_404(arm: InProcess) -> None:
    url = f"{SUB}/providers/Microsoft.Storage/operationResults/0123456789abcdef0123456789abcdef?api-version=2024-01-01"
    assert arm.send("GET", url).error == "OperationNotFound"
