"""Killed in the middle: the next `up` finds what stands, loses nothing and doubles nothing."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from infra.localazure.identity import SUBSCRIPTION_ID
from tests.infra.localazure.provider.engine import Project
from tests.infra.localazure.running import RunningServer

pytestmark = [pytest.mark.engine, pytest.mark.slow]

CONTAINERS = 40
STORAGE = "2024-01-01"


@pytest.fixture
def azure(tmp_path: Path) -> Iterator[RunningServer]:
    """A server of its own, as it is to be killed."""
    server = RunningServer(tmp_path / "azure")
    server.start()
    yield server
    server.kill()


def containers(azure: RunningServer, suffix: str) -> list[str]:
    group = f"/subscriptions/{SUBSCRIPTION_ID}/resourceGroups/rg-shop-{suffix}"
    account = f"{group}/providers/Microsoft.Storage/storageAccounts/stshop{suffix}"
    listed = azure.arm("GET", f"{account}/blobServices/default/containers", STORAGE)
    return sorted(each["name"] for each in listed["value"]) if listed else []


def expected() -> list[str]:
    return sorted(["receipts", *(f"more-{number}" for number in range(CONTAINERS))])


def up_in_background(project: Project) -> subprocess.Popen[str]:
    return subprocess.Popen(
        ["pulumi", "up", "--yes", "--skip-preview", "--non-interactive", "--color", "never", "--parallel", "4"],
        cwd=project.folder,
        env=project.variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def wait_for_some(azure: RunningServer, suffix: str) -> None:
    end = time.monotonic() + 60
    while len(containers(azure, suffix)) < CONTAINERS // 5:
        assert time.monotonic() < end, "no containers came"
        time.sleep(0.02)


def test_the_embedded_azure_is_killed_during_up(shop: Callable[[str], Project], azure: RunningServer) -> None:
    project = shop("killed")
    project.config(**{"shop:containers": str(CONTAINERS)})
    running = up_in_background(project)
    wait_for_some(azure, "killed")
    azure.kill()
    printed, _ = running.communicate(timeout=120)
    assert running.returncode != 0
    assert "infra local start" in printed
    assert "Traceback" not in printed

    azure.start()
    assert len(containers(azure, "killed")) < len(expected()), "it was killed too late to prove anything"
    project.up()
    assert containers(azure, "killed") == expected()
    assert sum(each["type"].endswith(":BlobContainer") for each in project.resources().values()) == len(expected())
    project.pulumi("refresh", "--yes", "--skip-preview", "--expect-no-changes")
    assert set(project.preview().values()) == {"same"}


def test_the_engine_is_killed_during_up(shop: Callable[[str], Project], azure: RunningServer) -> None:
    project = shop("engine")
    project.config(**{"shop:containers": str(CONTAINERS)})
    running = up_in_background(project)
    wait_for_some(azure, "engine")
    os.killpg(running.pid, signal.SIGKILL)
    running.communicate()

    project.pulumi("cancel", "--yes")
    project.up()
    assert containers(azure, "engine") == expected()
    assert sum(each["type"].endswith(":BlobContainer") for each in project.resources().values()) == len(expected())
