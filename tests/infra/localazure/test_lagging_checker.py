"""`residency check live` while Resource Graph or the list of a subscription trails: the same verdicts, or a gap."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from infra.localazure.environment import IDENTITY_SECRET
from infra.localazure.identity import SUBSCRIPTION_ID
from tests.infra.localazure.client import GROUP, STORAGE, STORAGE_API
from tests.infra.localazure.running import RunningServer, running_server

ABROAD = {"location": "southeastasia", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
ACCOUNTS = ("stabroad1", "stabroad2")


@pytest.fixture
def azure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningServer]:
    """An estate with two accounts abroad, of which the second comes when lists may trail already."""
    with running_server(tmp_path / "azure", "--offers", "logged") as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        server.arm("PUT", GROUP, "2024-11-01", {"location": "indonesiacentral"})
        server.arm("PUT", f"{STORAGE}/{ACCOUNTS[0]}", STORAGE_API, ABROAD)
        yield server


def fault(azure: RunningServer, text: str) -> None:
    headers = {"x-identity-header": azure.home.secret(IDENTITY_SECRET)}
    assert azure.raw("POST", "/localazure/faults", json.dumps({"fault": text}).encode(), headers).status == 201


def clear(azure: RunningServer) -> None:
    headers = {"x-identity-header": azure.home.secret(IDENTITY_SECRET)}
    assert azure.raw("DELETE", "/localazure/faults", headers=headers).status == 200


def check() -> dict[str, Any]:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "residency.cli.main", "check", "live"),
            *("--subscription", SUBSCRIPTION_ID, "--format", "json"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def failed(report: dict[str, Any]) -> set[str]:
    return {each["arm_id"].rpartition("/")[2] for each in report["results"] if each["verdict"] == "fail"}


@pytest.mark.parametrize("place", ["graph", "list"])
def test_one_source_that_trails_changes_no_verdict(azure: RunningServer, place: str) -> None:
    fault(azure, f"lag {place} 600")
    azure.arm("PUT", f"{STORAGE}/{ACCOUNTS[1]}", STORAGE_API, ABROAD)
    behind = check()
    clear(azure)
    present = check()
    assert failed(behind) == failed(present) >= set(ACCOUNTS)
    assert [each["id"] for each in behind["results"]] == [each["id"] for each in present["results"]]
    assert behind["gaps"] == present["gaps"] == []


@pytest.mark.parametrize("place", ["graph", "list"])
def test_what_is_gone_and_still_listed_is_no_finding(azure: RunningServer, place: str) -> None:
    fault(azure, f"lag {place} 600")
    azure.arm("GET", GROUP, "2024-11-01")
    azure.arm("DELETE", f"{STORAGE}/{ACCOUNTS[0]}", STORAGE_API)
    report = check()
    assert failed(report) == set()
