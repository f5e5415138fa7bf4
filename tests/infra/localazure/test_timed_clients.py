"""Azure's own clients on an Azure whose operations take their time: all end well, and nothing before its time."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from azure.identity import DefaultAzureCredential
from azure.mgmt.msi import ManagedServiceIdentityClient
from azure.mgmt.network import NetworkManagementClient
from azure.mgmt.resource.resources import ResourceManagementClient
from azure.mgmt.storage import StorageManagementClient

from infra.localazure.arm.times import Times, Verb
from infra.localazure.identity import SUBSCRIPTION_ID
from tests.infra.localazure.running import RunningServer, running_server

HERE: Any = {"location": "indonesiacentral"}
SCALED = Times("scaled")


@pytest.fixture(scope="module")
def azure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    home = tmp_path_factory.mktemp("home")
    with running_server(home, "--times", "scaled") as server, pytest.MonkeyPatch.context() as patch:
        for name, value in server.environment.items():
            patch.setenv(name, value)
        yield server


@pytest.fixture(scope="module")
def options(azure: RunningServer) -> dict[str, Any]:
    return {
        "credential": DefaultAzureCredential(),
        "subscription_id": SUBSCRIPTION_ID,
        "base_url": azure.url,
        "credential_scopes": [f"{azure.url}/.default"],
    }


@pytest.fixture(scope="module", autouse=True)
def _group(options: dict[str, Any]) -> Iterator[None]:
    client = ResourceManagementClient(**options)
    client.resource_groups.create_or_update("rg", HERE)
    yield
    client.resource_groups.begin_delete("rg").result()
    assert not client.resource_groups.check_existence("rg")


def at_least(started: float, arm_type: str, verb: Verb) -> None:
    """The operation was not over before its time."""
    assert time.monotonic() - started >= SCALED.seconds(arm_type, verb)


def test_networks(options: dict[str, Any]) -> None:
    client = NetworkManagementClient(**options)
    started = time.monotonic()
    address: Any = {**HERE, "sku": {"name": "Standard"}, "public_ip_allocation_method": "Static"}
    made = client.public_ip_addresses.begin_create_or_update("rg", "pip", address).result()
    assert made.provisioning_state == "Succeeded"
    at_least(started, "microsoft.network/publicipaddresses", "create")
    nsg = client.network_security_groups.begin_create_or_update("rg", "nsg", HERE).result()
    assert nsg.provisioning_state == "Succeeded"
    tagged = client.network_security_groups.update_tags("rg", "nsg", {"tags": {"a": "b"}})
    assert tagged.tags == {"a": "b"}
    started = time.monotonic()
    client.public_ip_addresses.begin_delete("rg", "pip").result()
    at_least(started, "microsoft.network/publicipaddresses", "delete")
    assert list(client.public_ip_addresses.list("rg")) == []


def test_a_client_that_knows_of_no_operation(options: dict[str, Any]) -> None:
    client = ManagedServiceIdentityClient(**options)
    assert client.user_assigned_identities.create_or_update("rg", "id", HERE).name == "id"
    assert client.user_assigned_identities.get("rg", "id").name == "id"
    client.user_assigned_identities.delete("rg", "id")


def test_storage(options: dict[str, Any]) -> None:
    client = StorageManagementClient(**options)
    account: Any = {**HERE, "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
    started = time.monotonic()
    made = client.storage_accounts.begin_create("rg", "sttimed", account).result()
    assert made.provisioning_state == "Succeeded"
    at_least(started, "microsoft.storage/storageaccounts", "create")
    client.storage_accounts.delete("rg", "sttimed")
    assert list(client.storage_accounts.list_by_resource_group("rg")) == []
