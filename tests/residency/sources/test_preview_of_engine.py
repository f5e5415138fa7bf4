"""What the real engine says of a program before it is deployed, and what stands afterwards on the embedded Azure."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from infra.localazure.environment import environment
from residency.model.results import Result
from residency.model.verdicts import OPEN
from residency.sources.interface import Source
from residency.sources.preview import PreviewSource
from residency.sources.state import StateSource
from tests.residency.conftest import Judge
from tests.residency.sources.previews import PREVIEWS

pytestmark = pytest.mark.engine

Shell = Callable[..., Path]


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shell]:
    """Runs pulumi on an embedded Azure of its own; what it writes goes to a file."""
    home, program = tmp_path_factory.mktemp("azure"), tmp_path_factory.mktemp("program")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    infra = [sys.executable, "-m", "infra.cli.main", "local"]
    run([*infra, "start", "--home", str(home), "--port", str(port)], os.environ)
    try:
        variables = {**os.environ, **environment(home, port)}
        shutil.copytree(PREVIEWS / "program", program, dirs_exist_ok=True)

        def pulumi(*arguments: str, to: str = "out", **more: str) -> Path:
            written = run(["pulumi", *arguments, "--non-interactive"], variables | more, program)
            file = program / to
            file.write_text(written)
            return file

        pulumi("stack", "init", "dev")
        pulumi("config", "set", "azure-native:metadataHost", f"localhost:{port}")
        pulumi("config", "set", "azure-native:location", "indonesiacentral")
        yield pulumi
    finally:
        run([*infra, "stop", "--home", str(home)], os.environ)


def run(command: list[str], variables: Mapping[str, str], folder: Path | None = None) -> str:
    done = subprocess.run(
        command, cwd=folder, env=dict(variables), capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


def findings(judge: Judge, source: Source) -> dict[str, Result]:
    assessment = judge(source.read())
    assert assessment.gaps == ()
    return {one.id: one for one in assessment.results if one.verdict in OPEN}


def test_the_findings_before_and_after_a_deployment(shell: Shell, judge: Judge) -> None:
    planned = findings(judge, PreviewSource(str(shell("preview", "--json", "--show-sames", to="create.json"))))
    shell("up", "--yes", "--skip-preview")
    stands = findings(judge, StateSource(str(shell("stack", "export", to="state.json"))))
    unchanged = findings(judge, PreviewSource(str(shell("preview", "--json", "--show-sames", to="same.json"))))
    assert unchanged.keys() == stands.keys()
    made_up = {"automatic", "below"}
    differing = [planned[one] for one in planned.keys() - stands.keys()]
    differing += [stands[one] for one in stands.keys() - planned.keys()]
    assert {str(one.urn).rpartition("::")[2] for one in differing} == made_up
    assert len(stands) > len(differing) / 2

    shell("config", "set", "changed", "true")
    changed = PreviewSource(str(shell("preview", "--json", "--show-sames", to="change.json")))
    added = findings(judge, changed).keys() - findings(judge, changed.before()).keys()
    assert {str(findings(judge, changed)[one].urn).rpartition("::")[2] for one in added} == {
        "apps",
        "ledger",
        "media",
        "net",
    }
    assert findings(judge, changed.before()).keys() == stands.keys()
    few = PreviewSource(
        str(shell("preview", "--json", to="few.json")), state=str(shell("stack", "export", to="s.json"))
    )
    assert findings(judge, few).keys() == findings(judge, changed).keys()
    stream = shell("preview", "--json", "--show-sames", to="change.ndjson", PULUMI_ENABLE_STREAMING_JSON_PREVIEW="true")
    told = findings(judge, PreviewSource(str(stream)))
    assert {one for one, result in told.items() if result.verdict == "fail"} <= findings(judge, changed).keys()
