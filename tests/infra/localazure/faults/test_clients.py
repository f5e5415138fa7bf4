"""Azure's own clients through faults: what their default policies wait out, and what reaches the caller."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError
from azure.identity import DefaultAzureCredential
from azure.mgmt.network import NetworkManagementClient
from azure.mgmt.resource.resources import ResourceManagementClient

from infra.localazure.identity import SUBSCRIPTION_ID
from tests.infra.localazure.running import RunningServer

NETWORK: Any = {"location": "indonesiacentral", "address_space": {"address_prefixes": ["10.0.0.0/16"]}}


@pytest.fixture
def azure(server: RunningServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningServer]:
    """The server without faults, and an environment that leads to it."""
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    server.arm("PUT", f"/subscriptions/{SUBSCRIPTION_ID}/resourceGroups/rg", "2024-11-01", {"location": "westus"})
    yield server
    server.clear_faults()


@pytest.fixture
def options(azure: RunningServer) -> dict[str, Any]:
    return {
        "credential": DefaultAzureCredential(),
        "subscription_id": SUBSCRIPTION_ID,
        "base_url": azure.url,
        "credential_scopes": [f"{azure.url}/.default"],
    }


@pytest.mark.parametrize("fault", ["PUT * 429:1*2", "PUT * 503*2", "PUT * 500*1", "PUT * drop*2", "PUT * crash*2"])
def test_the_client_sends_the_write_again(azure: RunningServer, options: dict[str, Any], fault: str) -> None:
    azure.add_fault(fault)
    client = ResourceManagementClient(**options)
    made = client.resource_groups.create_or_update("rg", {"location": "westus"})
    assert made.name == "rg"
    assert azure.struck() == [int(fault[-1])]


def test_a_lost_answer_doubles_nothing(azure: RunningServer, options: dict[str, Any]) -> None:
    azure.add_fault("PUT */virtualNetworks/once crash*1")
    azure.add_fault("GET */operation* crash*1")
    client = NetworkManagementClient(**options)
    assert client.virtual_networks.begin_create_or_update("rg", "once", NETWORK).result().provisioning_state == (
        "Succeeded"
    )
    assert [each.name for each in client.virtual_networks.list("rg")] == ["once"]
    azure.add_fault("DELETE */virtualNetworks/once crash*1")
    client.virtual_networks.begin_delete("rg", "once").result()
    assert list(client.virtual_networks.list("rg")) == []


def test_a_type_that_fails_is_an_error_with_azures_code(azure: RunningServer, options: dict[str, Any]) -> None:
    azure.add_fault("PUT * fail=Microsoft.Network/virtualNetworks*1")
    client = NetworkManagementClient(**options)
    with pytest.raises(HttpResponseError) as caught:
        client.virtual_networks.begin_create_or_update("rg", "failing", NETWORK).result()
    assert caught.value.error
    assert caught.value.error.code == "ResourceDeploymentFailure"
    assert client.virtual_networks.get("rg", "failing").provisioning_state == "Failed"
    client.virtual_networks.begin_create_or_update("rg", "failing", NETWORK).result()
    assert client.virtual_networks.get("rg", "failing").provisioning_state == "Succeeded"


def test_a_storm_that_outlasts_the_client_reaches_the_caller(azure: RunningServer, options: dict[str, Any]) -> None:
    azure.add_fault("GET */resourceGroups/rg 429:1")
    client = ResourceManagementClient(**options, retry_total=1)
    with pytest.raises(HttpResponseError) as caught:
        client.resource_groups.get("rg")
    assert caught.value.status_code == 429
