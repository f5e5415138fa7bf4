"""The platform with one fault planted in it, brought up by the real engine and read by `live` and by `state`."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from infra.localazure.identity import SUBSCRIPTION_ID
from tests.infra.localazure.provider.engine import Project, make_project
from tests.infra.localazure.running import RunningServer, running_server

pytestmark = pytest.mark.engine


@dataclass
class Verdict:
    """What one run of the checker said."""

    code: int
    report: dict[str, Any]

    def ids(self, *verdicts: str) -> set[str]:
        """The ids of the results with these verdicts."""
        return {result["id"] for result in self.report["results"] if result["verdict"] in verdicts}

    def roots(self) -> set[str]:
        """The resources with a first fault."""
        return {r["root"] or r["arm_id"] for r in self.report["results"] if r["verdict"] == "fail"}

    def rules(self, verdict: str) -> set[str]:
        """The rules that say so."""
        return {result["rule"] for result in self.report["results"] if result["verdict"] == verdict}


def check(project: Project, *arguments: str) -> Verdict:
    """Run `residency check` as a user would."""
    done = subprocess.run(
        [sys.executable, "-m", "residency.cli.main", "check", *arguments, "--format", "json"],
        env=project.variables,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    return Verdict(done.returncode, json.loads(done.stdout))


def check_state(project: Project) -> Verdict:
    exported = project.folder / "state.json"
    project.pulumi("stack", "export", "--file", str(exported))
    return check(project, "state", str(exported))


def check_live(project: Project) -> Verdict:
    return check(project, "live", "--subscription", SUBSCRIPTION_ID)


BringUp = Callable[..., Project]


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[BringUp]:
    """Brings a variant up on an embedded Azure of its own, which lets a leak stand: a live reading sees all of it."""
    servers: list[RunningServer] = []

    def bring_up(variant: str, *options: str) -> Project:
        azure = RunningServer(tmp_path / "azure", "--offers", "logged", *options)
        azure.start()
        servers.append(azure)
        project = make_project("platform_variants", tmp_path / "platform_variants", azure.environment, azure)
        project.config(**{"platform_variants:variant": variant, "platform_variants:env": "test"})
        project.up()
        return project

    yield bring_up
    for azure in servers:
        azure.kill()


def test_the_platform_itself_is_clean(platform: BringUp) -> None:
    """On a subscription that is registered for nothing yet: the provider registers what it needs."""
    project = platform("none", "--registration", "documented")
    state, live = check_state(project), check_live(project)

    assert (state.code, live.code) == (0, 0)
    for verdict in (state, live):
        assert verdict.ids("fail", "unknown", "error") == set()
        assert verdict.report["gaps"] == []
        assert verdict.report["summary"]["resources"]["pass"] >= 15


@pytest.mark.parametrize(
    ("variant", "rules"),
    [
        ("geo-replicated", {"RES002"}),
        ("workspace-abroad", {"RES001", "RES003"}),
        ("activity-log-abroad", {"RES001", "RES003"}),
        ("unknown-type-abroad", {"RES004"}),
    ],
)
def test_a_leak_has_one_id_in_state_and_live(platform: BringUp, variant: str, rules: set[str]) -> None:
    project = platform(variant)
    state, live = check_state(project), check_live(project)

    assert (state.code, live.code) == (1, 1)
    assert state.rules("fail") >= rules
    assert state.ids("fail") == live.ids("fail") != set()
    assert all(result["to"] for result in live.report["results"] if result["verdict"] == "fail")


def test_the_embedded_azure_refuses_a_copy_to_a_pair_that_the_region_does_not_have(tmp_path: Path) -> None:
    with running_server(tmp_path / "azure") as azure:
        project = make_project("platform_variants", tmp_path / "platform_variants", azure.environment, azure)
        project.config(**{"platform_variants:variant": "geo-replicated", "platform_variants:env": "test"})
        said = project.up(fails=True)
    assert "RedundancyConfigurationNotAvailableInRegion" in said
    assert "Sku: Standard_GRS, Kind: StorageV2 - not available in selected Region - indonesiacentral" in said


def test_an_unknown_type_inside_is_unproven_with_one_id(platform: BringUp) -> None:
    project = platform("unknown-type")
    state, live = check_state(project), check_live(project)

    assert (state.code, live.code) == (3, 3)
    assert state.ids("unknown") == live.ids("unknown") != set()
    assert live.rules("unknown") == {"RES004"}


def test_live_sees_what_azure_adds_to_a_leak_and_names_the_same_root(platform: BringUp) -> None:
    """An account's services stand in Azure without a program asking for them: more resources, one first fault."""
    project = platform("account-abroad")
    state, live = check_state(project), check_live(project)

    assert (state.code, live.code) == (1, 1)
    assert state.ids("fail") < live.ids("fail")
    assert state.roots() == live.roots()
    assert len(live.roots()) == 1


@pytest.mark.parametrize(
    "fault", ["GET */Microsoft.Storage/storageAccounts 403", "GET */storageAccounts/*/blobServices 403"]
)
def test_a_forbidden_list_is_a_named_gap_and_the_leak_is_still_found(platform: BringUp, fault: str) -> None:
    project = platform("geo-replicated", "--fault", fault)
    state, live = check_state(project), check_live(project)

    assert live.code == 1
    assert state.ids("fail") == live.ids("fail")
    assert [gap["where"] for gap in live.report["gaps"] if "torage" in gap["where"]]
    assert "403" in json.dumps(live.report["gaps"])


def test_a_forbidden_list_alone_makes_the_platform_unproven(platform: BringUp) -> None:
    live = check_live(platform("none", "--fault", "GET */Microsoft.KeyVault/vaults 403"))

    assert live.code == 3
    assert live.ids("fail") == set()
    assert len(live.report["gaps"]) == 1


def test_resource_graph_that_fails_is_a_gap_and_arm_answers_for_it(platform: BringUp) -> None:
    live = check_live(platform("workspace-abroad", "--fault", "POST */Microsoft.ResourceGraph/resources 403"))

    assert live.code == 1
    assert live.rules("fail") == {"RES001", "RES003"}
    assert live.report["summary"]["resources"]["pass"] >= 14
    assert [gap["where"].split(",")[0] for gap in live.report["gaps"]] == ["Resource Graph"]
