"""The pack under the real engine, on the embedded Azure."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

import residency
from tests.infra.localazure.provider.engine import Project, make_project
from tests.infra.localazure.running import RunningServer, running_server

pytestmark = pytest.mark.engine

PACK = str(Path(residency.__file__).parent / "policypack")
SHOPS = 25
"""With eight resources each and the two that they share: 202."""
_FINDING = re.compile(r"finding ([0-9a-f]{16})")


@pytest.fixture(scope="module")
def azure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    with running_server(tmp_path_factory.mktemp("azure")) as running:
        yield running


@pytest.fixture
def estate(azure: RunningServer, tmp_path: Path, request: pytest.FixtureRequest) -> Project:
    project = make_project("estate", tmp_path / "estate", azure.environment, azure)
    project.config(**{"estate:suffix": f"{zlib.crc32(request.node.name.encode()) % 10_000:04d}"})
    return project


def configured(project: Project, **policies: object) -> tuple[str, ...]:
    """The options that put the pack before a command, with its configuration."""
    file = project.folder / "pack.json"
    file.write_text(json.dumps(policies))
    return ("--policy-pack", PACK, "--policy-pack-config", str(file))


def test_two_hundred_compliant_resources_pass_before_and_after_they_are_made(estate: Project) -> None:
    estate.config(**{"estate:shops": str(SHOPS)})
    printed = estate.pulumi("up", "--yes", "--policy-pack", PACK)
    assert "[mandatory]" not in printed
    assert "[advisory]" not in printed
    resources = [one for one in estate.resources().values() if one["type"].startswith("azure-native:")]
    assert len(resources) == 2 + 8 * SHOPS
    assert "✅ residency" in estate.pulumi("preview", "--policy-pack", PACK)


def test_logs_that_leave_stop_the_deployment_before_anything_is_made(estate: Project) -> None:
    estate.config(**{"estate:workspaceLocation": "southeastasia"})
    printed = estate.pulumi("up", "--yes", "--policy-pack", PACK, fails=True)
    assert printed.count("[mandatory]") == 2
    assert "telemetry-outside-boundary  (azure-native:monitor:DiagnosticSetting: s00-logs)" in printed
    assert "outside (telemetry) -> southeastasia" in printed
    assert "Send to a workspace inside the boundary" in printed
    assert estate.resources() == {}


def test_a_copy_abroad_is_stopped_by_the_pack_as_a_command_too(estate: Project, tmp_path: Path) -> None:
    command = tmp_path / "residency-policy-pack"
    start = "from residency.policypack.service import serve; serve()"
    checkout = Path(PACK).parents[1]
    command.write_text(f"#!/bin/sh\nPYTHONPATH='{checkout}' exec '{sys.executable}' -c '{start}' \"$@\"\n")
    command.chmod(0o755)
    estate.config(**{"estate:sku": "Standard_GRS"})
    printed = estate.pulumi("preview", "--policy-pack", str(command), fails=True)
    assert "[mandatory]  copy-outside-boundary  (azure-native:storage:StorageAccount: s00)" in printed


def test_a_region_that_is_not_known_yet_is_stopped_unless_it_is_allowed(estate: Project) -> None:
    estate.config(**{"estate:somewhere": "true"})
    printed = estate.pulumi("preview", "--policy-pack", PACK, fails=True)
    assert "[mandatory]  placement-outside-boundary  (azure-native:storage:StorageAccount: lost)" in printed
    assert "unproven (placement)" in printed
    printed = estate.pulumi("preview", *configured(estate, residency={"allowUnproven": ["placement", "replica"]}))
    assert "[advisory]  placement-outside-boundary" in printed
    assert "[mandatory]" not in printed


def test_without_a_preview_nothing_is_made_that_is_outside_by_its_own_words(estate: Project) -> None:
    estate.config(**{"estate:workspaceLocation": "southeastasia"})
    printed = estate.up("--policy-pack", PACK, fails=True)
    assert "[mandatory]  placement-outside-boundary" in printed
    assert "workspace" not in estate.resources()


def test_findings_are_those_of_the_other_vantages(estate: Project, tmp_path: Path) -> None:
    """The same faults in the preview, in the state file, and where the engine judges that file by the pack."""
    estate.config(**{"estate:workspaceLocation": "southeastasia"})
    preview = _FINDING.findall(estate.pulumi("preview", *configured(estate, all="advisory")))
    estate.up()
    state = tmp_path / "state.json"
    estate.pulumi("stack", "export", "--file", str(state))
    analyzed = estate.pulumi("policy", "analyze", "--file", str(state), "--policy-pack", PACK, fails=True)
    check = [sys.executable, "-m", "residency.cli.main", "check", "state", str(state), "--format", "json"]
    report = json.loads(subprocess.run(check, capture_output=True, check=False).stdout)
    expected = {one["id"] for one in report["results"] if one["verdict"] in {"fail", "unknown"}}
    assert len(expected) == 2
    assert set(preview) == expected
    assert sorted(_FINDING.findall(analyzed)) == sorted(expected)


@pytest.mark.parametrize(
    ("policies", "words"),
    [
        ({"residency": {"boundry": "x"}}, "residency: unknown key 'boundry': the keys are allowUnproven and boundary"),
        ({"residency": {"allowUnproven": ["keys"]}}, "must be one of the following"),
        ({"no-such-rule": "advisory"}, "there is no policy 'no-such-rule'"),
    ],
)
def test_a_wrong_configuration_is_told_and_nothing_is_judged(
    estate: Project, policies: dict[str, object], words: str
) -> None:
    assert words in estate.pulumi("preview", *configured(estate, **policies), fails=True)
