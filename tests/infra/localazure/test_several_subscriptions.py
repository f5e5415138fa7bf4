"""Several subscriptions at once, seen by Azure's own clients and by the checker."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from azure.identity import DefaultAzureCredential
from azure.mgmt.resource.resources import ResourceManagementClient
from azure.mgmt.resource.subscriptions import SubscriptionClient
from azure.mgmt.resourcegraph import ResourceGraphClient

from infra.localazure.identity import SUBSCRIPTION_ID, TENANT_ID
from tests.infra.localazure.client import OTHER
from tests.infra.localazure.running import RunningServer, running_server


@pytest.fixture(scope="module")
def azure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    home = tmp_path_factory.mktemp("home")
    with running_server(home, "--subscription", OTHER) as server, pytest.MonkeyPatch.context() as patch:
        for name, value in server.environment.items():
            patch.setenv(name, value)
        yield server


@pytest.fixture(scope="module")
def options(azure: RunningServer) -> dict[str, Any]:
    return {
        "credential": DefaultAzureCredential(),
        "base_url": azure.url,
        "credential_scopes": [f"{azure.url}/.default"],
    }


@pytest.fixture(scope="module", autouse=True)
def _estate(options: dict[str, Any]) -> None:
    """A group and an account in each."""
    for number, subscription in enumerate((SUBSCRIPTION_ID, OTHER)):
        client = ResourceManagementClient(subscription_id=subscription, **options)
        client.resource_groups.create_or_update(f"rg{number}", {"location": "indonesiacentral"})
        account: Any = {"location": "indonesiacentral", "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
        account_id = (
            f"/subscriptions/{subscription}/resourceGroups/rg{number}"
            f"/providers/Microsoft.Storage/storageAccounts/stshop{number}"
        )
        client.resources.begin_create_or_update_by_id(account_id, account, api_version="2024-01-01").result()


def test_the_subscription_client(options: dict[str, Any]) -> None:
    client = SubscriptionClient(**options)
    assert {each.subscription_id for each in client.subscriptions.list()} == {SUBSCRIPTION_ID, OTHER}
    assert client.subscriptions.get(OTHER).state == "Enabled"
    place = next(each for each in client.subscriptions.list_locations(OTHER) if each.name == "indonesiacentral")
    assert place.id == f"/subscriptions/{OTHER}/locations/indonesiacentral"
    assert [each.tenant_id for each in client.tenants.list()] == [TENANT_ID]


def test_resource_graph_sees_what_is_asked_for(options: dict[str, Any]) -> None:
    client = ResourceGraphClient(**options)

    def names(**scope: Any) -> list[str]:
        return [row["name"] for row in client.resources({"query": "Resources | order by id asc", **scope}).data]

    assert names() == ["stshop0", "stshop1"]
    assert names(subscriptions=[OTHER]) == ["stshop1"]
    assert names(subscriptions=[SUBSCRIPTION_ID, OTHER]) == ["stshop0", "stshop1"]
    assert names(managementGroups=[TENANT_ID]) == ["stshop0", "stshop1"]


def test_the_checker_reads_all_below_the_root_group(azure: RunningServer, tmp_path: Path) -> None:
    check = [sys.executable, "-m", "residency.cli.main", "check", "live", "--management-group", TENANT_ID]
    done = subprocess.run(
        [*check, "--format", "json", "--output", str(tmp_path / "report.json")],
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["gaps"] == [], done.stderr
    accounts = {each["arm_id"].rpartition("/")[2] for each in report["results"] if each["arm_id"]}
    assert {"stshop0", "stshop1"} <= accounts
