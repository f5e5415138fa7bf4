"""One estate, made by the real engine on the embedded Azure, seen from `state` and from `live`."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from infra.localazure.environment import environment
from residency.arm.ids import fold
from residency.model.opaque import SECRET
from residency.model.rows import Gap, RawRow
from residency.sources.interface import Source
from residency.sources.live.source import LiveSource
from residency.sources.state import StateSource
from tests.residency.sources.live.plans import PLAN

pytestmark = pytest.mark.engine

PROGRAM = Path(__file__).parents[2] / "fixtures" / "states" / "program"


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, str]]:
    """The environment of a shell on an embedded Azure of its own, where the program has been brought up."""
    home = tmp_path_factory.mktemp("azure")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    infra = [sys.executable, "-m", "infra.cli.main", "local"]
    run([*infra, "start", "--home", str(home), "--port", str(port)], os.environ)
    try:
        variables = {**os.environ, **environment(home, port)}
        program = tmp_path_factory.mktemp("program")
        shutil.copytree(PROGRAM, program, dirs_exist_ok=True)
        for command in (
            ["stack", "init", "dev"],
            ["config", "set", "azure-native:metadataHost", f"localhost:{port}"],
            ["up", "--yes", "--skip-preview", "--color", "never"],
            ["stack", "export", "--file", "state.json"],
        ):
            run(["pulumi", *command, "--non-interactive"], variables, program)
        yield {**variables, "STATE": str(program / "state.json"), "PORT": str(port), "HOME_OF_AZURE": str(home)}
    finally:
        run([*infra, "stop", "--home", str(home)], os.environ)


def run(command: list[str], variables: Mapping[str, str], folder: Path | None = None) -> None:
    done = subprocess.run(
        command, cwd=folder, env=dict(variables), capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"


def read(source: Source) -> tuple[dict[str, RawRow], list[Gap]]:
    items = list(source.read())
    rows = {fold(item.body["id"]): item for item in items if isinstance(item, RawRow)}
    return rows, [item for item in items if isinstance(item, Gap)]


@pytest.fixture
def in_shell(shell: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> Mapping[str, str]:
    for name, value in shell.items():
        monkeypatch.setenv(name, value)
    return shell


def same(state: Any, live: Any) -> bool:
    """Whether two bodies are one, but for what the state keeps secret."""
    if state is SECRET:
        return True
    if isinstance(state, dict) and isinstance(live, dict):
        return state.keys() == live.keys() and all(same(state[key], live[key]) for key in state)
    return bool(state == live)


def test_state_and_live_see_the_same_resources(in_shell: Mapping[str, str]) -> None:
    state, state_gaps = read(StateSource(in_shell["STATE"]))
    live, live_gaps = read(LiveSource((), PLAN))
    assert not state_gaps
    assert not live_gaps
    assert len(state) == 8
    assert [key for key, row in state.items() if key not in live or not same(row.body, live[key].body)] == []
    kinds = {row.body["type"] for key, row in live.items() if key not in state}
    assert kinds == {"Microsoft.Network/virtualNetworks/subnets", "Microsoft.Storage/storageAccounts/blobServices"}


def test_the_state_names_the_programs_lines(in_shell: Mapping[str, str]) -> None:
    state, _ = read(StateSource(in_shell["STATE"]))
    lines = (PROGRAM / "__main__.py").read_text().splitlines()
    for row in state.values():
        assert row.provenance is not None
        assert row.provenance.file == "__main__.py"
        assert row.provenance.line is not None
        assert "(" in lines[row.provenance.line - 1]


def test_the_backends_own_file_reads_as_the_export(in_shell: Mapping[str, str]) -> None:
    backend = Path(in_shell["HOME_OF_AZURE"]) / "stacks" / ".pulumi" / "stacks"
    (checkpoint,) = backend.rglob("dev.json")
    exported, _ = read(StateSource(in_shell["STATE"]))
    rows, gaps = read(StateSource(str(checkpoint)))
    assert not gaps
    assert {key: row.body for key, row in rows.items()} == {key: row.body for key, row in exported.items()}


def test_a_forbidden_list_of_the_embedded_azure(in_shell: Mapping[str, str]) -> None:
    infra = [sys.executable, "-m", "infra.cli.main", "local"]
    home, port = in_shell["HOME_OF_AZURE"], in_shell["PORT"]
    run([*infra, "stop", "--home", home], in_shell)
    run([*infra, "start", "--home", home, "--port", port, "--fault", "GET */storageAccounts 403*1"], in_shell)
    live, gaps = read(LiveSource((), PLAN))
    assert [gap.reason for gap in gaps] == ["403 AuthorizationFailed"]
    assert "Microsoft.Storage/storageAccounts" in {row.body["type"] for row in live.values()}
