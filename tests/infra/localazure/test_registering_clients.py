"""Clients that register a namespace by themselves, on a subscription that is registered for none."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from azure.identity import DefaultAzureCredential
from azure.mgmt.msi import ManagedServiceIdentityClient
from azure.mgmt.resource.resources import ResourceManagementClient

from infra.localazure.identity import SUBSCRIPTION_ID
from tests.infra.localazure.running import running_server

PLACE = "indonesiacentral"


@pytest.fixture(scope="module")
def options(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    home = tmp_path_factory.mktemp("home")
    with running_server(home, "--registration", "documented") as server, pytest.MonkeyPatch.context() as patch:
        for name, value in server.environment.items():
            patch.setenv(name, value)
        yield {
            "credential": DefaultAzureCredential(),
            "base_url": server.url,
            "credential_scopes": [f"{server.url}/.default"],
            "subscription_id": SUBSCRIPTION_ID,
        }


def test_a_namespace_is_registered_and_no_longer(options: dict[str, Any]) -> None:
    client = ResourceManagementClient(**options)
    assert client.providers.get("Microsoft.Network").registration_state == "NotRegistered"
    assert client.providers.register("Microsoft.Network").registration_state == "Registering"
    time.sleep(0.1)
    assert client.providers.get("Microsoft.Network").registration_state == "Registered"
    assert client.providers.unregister("Microsoft.Network").registration_state == "Unregistering"
    states = {each.namespace: each.registration_state for each in client.providers.list()}
    assert states["Microsoft.Authorization"] == "Registered"
    assert states["Microsoft.Web"] == "NotRegistered"


def test_a_client_that_meets_the_refusal_registers_and_tries_again(
    options: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = ResourceManagementClient(**options)
    client.resource_groups.create_or_update("rg1", {"location": PLACE})
    monkeypatch.setattr("azure.mgmt.core.policies._base.time.sleep", lambda _seconds: None)  # it waits ten seconds
    identities = ManagedServiceIdentityClient(**options).user_assigned_identities
    assert identities.create_or_update("rg1", "id1", {"location": PLACE}).name == "id1"  # type: ignore[arg-type]
    assert client.providers.get("Microsoft.ManagedIdentity").registration_state == "Registered"
