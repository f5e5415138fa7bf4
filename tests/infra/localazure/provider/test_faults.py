"""`pulumi up` through storms, bursts, lost answers and crashes: it ends well, or the next one does; nothing doubled."""

import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from infra.localazure.identity import SUBSCRIPTION_ID
from tests.infra.localazure.provider.engine import Project
from tests.infra.localazure.running import RunningServer

pytestmark = [pytest.mark.engine, pytest.mark.slow]

Make = Callable[[str], Project]
CONTAINERS = 8
NAMES = {"group", "account", "receipts", "net", "apps", *(f"more-{number}" for number in range(CONTAINERS))}
GROUPS = f"/subscriptions/{SUBSCRIPTION_ID}/resourceGroups"
CALLS = ("PUT */resourceGroups/*", "PUT */storageAccounts/*", "PUT */containers/*", "PUT */virtualNetworks/*")


@pytest.fixture
def azure(tmp_path: Path) -> Iterator[RunningServer]:
    """A server of its own, as some faults end it."""
    server = RunningServer(tmp_path / "azure")
    server.start()
    yield server
    server.kill()


@pytest.fixture
def project(shop: Make) -> Project:
    made = shop("faults")
    made.config(**{"shop:containers": str(CONTAINERS)})
    return made


def assert_converged(project: Project, azure: RunningServer) -> None:
    """State, Azure and program say the same, and each thing is there once."""
    azure.clear_faults()
    group, version = f"{GROUPS}/rg-shop-faults", "2024-01-01"
    account = f"{group}/providers/Microsoft.Storage/storageAccounts/stshopfaults"
    containers = azure.arm("GET", f"{account}/blobServices/default/containers", version)["value"]
    assert sorted(each["name"] for each in containers) == sorted(
        ["receipts", *(f"more-{number}" for number in range(CONTAINERS))]
    )
    tracked = azure.arm("GET", f"{group}/resources", "2021-04-01")["value"]
    assert sorted(each["name"] for each in tracked) == ["stshopfaults", "vnet-shop-faults"]
    assert set(project.resources()) >= NAMES
    project.pulumi("refresh", "--yes", "--skip-preview", "--expect-no-changes")
    assert set(project.preview().values()) == {"same"}


def test_storms_and_bursts_are_waited_out(project: Project, azure: RunningServer) -> None:
    faults = ("PUT * 429:1*12", "GET * 429:1*4", "* */containers/* 503*2", "* * latency=0.05*20")
    for fault in faults:
        azure.add_fault(fault)
    project.up()
    assert azure.struck() == [12, 4, 2, 20]
    assert_converged(project, azure)


def test_answers_that_are_lost(project: Project, azure: RunningServer) -> None:
    """Each kind of call loses an answer once: creates, polls, reads, an update, and deletes."""
    for call in (*CALLS, "GET *operation*", "GET */storageAccounts/*"):
        azure.add_fault(f"{call} crash*1")
        azure.add_fault(f"{call} drop*1")
    project.up()
    assert azure.struck() == [1] * 12
    assert_converged(project, azure)

    azure.add_fault("PUT */virtualNetworks/* crash*1")
    project.config(**{"shop:netTags": '{"changed": "yes"}'})
    project.up()
    assert azure.struck() == [1]
    assert_converged(project, azure)

    azure.add_fault("DELETE * crash*5")
    project.pulumi("destroy", "--yes", "--skip-preview")
    assert azure.struck() == [5]
    azure.clear_faults()
    assert azure.arm("GET", GROUPS, "2024-11-01")["value"] == []


def test_a_burst_that_lasts_fails_the_deployment_and_the_next_one_ends_it(
    project: Project, azure: RunningServer
) -> None:
    azure.add_fault("PUT */containers/* 500+3")
    assert "InternalServerError" in project.up(fails=True)
    azure.clear_faults()
    project.up()
    assert_converged(project, azure)


@pytest.mark.parametrize("call", CALLS)
def test_the_server_dies_between_write_and_answer(project: Project, azure: RunningServer, call: str) -> None:
    azure.add_fault(f"{call} crash=process*1")
    assert "infra local start" in project.up(fails=True)
    assert azure.process.wait(timeout=10) < 0
    azure.start()
    project.up()
    assert_converged(project, azure)


def test_a_server_that_comes_back_soon_is_waited_for(project: Project, azure: RunningServer) -> None:
    azure.add_fault("PUT */containers/* crash=process+2*1")

    def restart() -> None:
        azure.process.wait()
        azure.start()

    restarting = threading.Thread(target=restart)
    restarting.start()
    done: subprocess.CompletedProcess[str] = project.attempt("up", "--yes", "--skip-preview")
    restarting.join()
    if done.returncode:  # the restart took longer than the provider waits
        project.up()
    assert_converged(project, azure)


def test_the_server_dies_while_things_are_deleted(project: Project, azure: RunningServer) -> None:
    project.up()
    azure.add_fault("DELETE */containers/* crash=process+2*1")
    project.pulumi("destroy", "--yes", "--skip-preview", fails=True)
    azure.start()
    project.pulumi("destroy", "--yes", "--skip-preview")
    assert azure.arm("GET", GROUPS, "2024-11-01")["value"] == []


def test_a_type_that_fails_is_in_the_state_and_is_mended(project: Project, azure: RunningServer) -> None:
    azure.add_fault("PUT * fail=Microsoft.Network/virtualNetworks*1")
    assert "ResourceDeploymentFailure" in project.up(fails=True)
    assert "net" in project.resources()
    azure.clear_faults()
    project.up()
    assert_converged(project, azure)


def test_lists_that_trail_change_nothing(project: Project, azure: RunningServer) -> None:
    azure.add_fault("lag list 600")
    azure.add_fault("lag graph 600")
    project.up()
    project.pulumi("refresh", "--yes", "--skip-preview", "--expect-no-changes")
    assert set(project.preview().values()) == {"same"}
    assert_converged(project, azure)


def test_operations_that_take_their_time(shop: Make, tmp_path: Path, azure: RunningServer) -> None:
    azure.kill()
    azure.options = ("--times", "scaled")
    azure.start()
    project = shop("faults")
    project.config(**{"shop:containers": str(CONTAINERS)})
    project.up()
    assert_converged(project, azure)
    project.pulumi("destroy", "--yes", "--skip-preview")
    assert azure.arm("GET", GROUPS, "2024-11-01")["value"] == []
