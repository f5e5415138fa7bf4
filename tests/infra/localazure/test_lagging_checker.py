"""`residency check live` while Resource Graph or the lists of a subscription trail: the verdicts stay the same."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

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
        put(server, ACCOUNTS[0])
        yield server


def put(azure: RunningServer, name: str) -> None:
    """Make an account, and wait until it stands."""
    azure.arm("PUT", f"{STORAGE}/{name}", STORAGE_API, ABROAD)
    while azure.arm("GET", f"{STORAGE}/{name}", STORAGE_API) is None:
        time.sleep(0.02)


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


@pytest.mark.parametrize("places", [["graph"], ["list"], ["graph", "list"]])
def test_sources_that_trail_change_no_verdict(azure: RunningServer, places: list[str]) -> None:
    """What is new is in the list of its group at once."""
    for place in places:
        azure.add_fault(f"lag {place} 600")
    put(azure, ACCOUNTS[1])
    behind = check()
    azure.clear_faults()
    present = check()
    assert failed(behind) == failed(present) >= set(ACCOUNTS)
    assert [each["id"] for each in behind["results"]] == [each["id"] for each in present["results"]]
    assert behind["gaps"] == present["gaps"] == []


def test_what_is_gone_and_still_in_the_graph_is_no_finding(azure: RunningServer) -> None:
    azure.add_fault("lag graph 600")
    azure.arm("GET", GROUP, "2024-11-01")
    azure.arm("DELETE", f"{STORAGE}/{ACCOUNTS[0]}", STORAGE_API)
    assert failed(check()) == set()
