"""Azure's own client, the stand-in provider and the checker against a server that holds to the documented limits."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from azure.identity import DefaultAzureCredential
from azure.mgmt.resource.resources import ResourceManagementClient

from infra.localazure.identity import SUBSCRIPTION_ID
from infra.localazure.provider.config import ProviderConfig
from infra.localazure.provider.functions import invoke
from infra.localazure.provider.session import Session
from tests.infra.localazure.running import RunningServer, running_server

GROUPS = f"/subscriptions/{SUBSCRIPTION_ID}/resourceGroups"


@pytest.fixture
def busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningServer]:
    """A server whose reads have just been used up."""
    with running_server(tmp_path / "azure", "--throttling", "documented") as azure:
        for name, value in azure.environment.items():
            monkeypatch.setenv(name, value)
        azure.arm("PUT", f"{GROUPS}/rg1", "2024-11-01", {"location": "indonesiacentral"})
        reply = None
        for _ in range(2000):
            reply = azure.send("GET", f"{GROUPS}/rg1?api-version=2024-11-01")
            if reply.status == 429:
                break
        assert reply is not None
        assert reply.error == "SubscriptionRequestsThrottled"
        assert int(reply.headers["retry-after"]) >= 1
        yield azure


def test_the_sdk_recovers(busy: RunningServer) -> None:
    client = ResourceManagementClient(
        DefaultAzureCredential(), SUBSCRIPTION_ID, base_url=busy.url, credential_scopes=[f"{busy.url}/.default"]
    )
    assert [client.resource_groups.get("rg1").name for _ in range(30)] == ["rg1"] * 30


def test_the_provider_recovers(busy: RunningServer) -> None:
    session = Session(ProviderConfig(host=busy.host, subscription=SUBSCRIPTION_ID, location="indonesiacentral"))
    function = "azure-native:resources:getResourceGroup"
    assert [invoke(session, function, {"resourceGroupName": "rg1"})["name"] for _ in range(30)] == ["rg1"] * 30


def test_the_checker_recovers(busy: RunningServer) -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "residency.cli.main", "check", "live"),
            *("--subscription", SUBSCRIPTION_ID, "--format", "json"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["gaps"] == []
