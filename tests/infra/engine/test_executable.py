"""Finding the engine: the order, the versions, and the sentence where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from infra.engine import executable as engine
from infra.engine.executable import EngineError, ensure_engine


def _script(folder: Path, name: str, output: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / name
    script.write_text(f"#!/bin/sh\necho '{output}'\n")
    script.chmod(0o755)
    return script


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    (tmp_path / "project").mkdir()
    return tmp_path / "project"


def test_an_engine_on_path_is_taken_when_it_is_new_enough(project: Path, tmp_path: Path) -> None:
    on_path = _script(tmp_path / "path", "pulumi", "v3.255.0")
    _script(project / ".tools" / "bin", "pulumi", "v3.300.0")

    assert ensure_engine(project) == on_path


def test_an_old_engine_on_path_is_passed_over_for_the_projects_own(project: Path, tmp_path: Path) -> None:
    _script(tmp_path / "path", "pulumi", "v3.99.9")
    own = _script(project / ".tools" / "bin", "pulumi", "v3.274.1")

    assert ensure_engine(project) == own


def test_the_language_host_and_the_provider_stand_beside_the_engine(project: Path) -> None:
    _script(project / ".tools" / "bin", "pulumi", "v3.274.1")

    ensure_engine(project)

    beside = {file.name for file in (project / ".tools" / "bin").iterdir()}
    assert {"pulumi-language-python", "pulumi-resource-azure-native"} <= beside


def test_without_engine_and_go_one_sentence_says_what_to_install(project: Path) -> None:
    with pytest.raises(EngineError, match=r"install the Pulumi CLI .* or Go .* make up DOWNLOAD_ENGINE=1"):
        ensure_engine(project)


def test_an_old_go_is_named(project: Path, tmp_path: Path) -> None:
    _script(tmp_path / "path", "go", "go1.22.1")

    with pytest.raises(EngineError, match=r"Go 1\.26 or newer is needed .* go1\.22\.1: upgrade Go"):
        ensure_engine(project)


def test_a_failed_build_says_so_and_leaves_no_engine(project: Path, tmp_path: Path) -> None:
    go = _script(tmp_path / "path", "go", "")
    go.write_text('#!/bin/sh\n[ "$1" = env ] && { echo go1.26.8; exit 0; }\nexit 1\n')
    (project / "tools").mkdir()
    (project / "tools" / "go.mod").write_text("require github.com/pulumi/pulumi/pkg/v3 v3.274.1\n")
    said: list[str] = []

    with pytest.raises(EngineError, match="building the Pulumi engine failed"):
        ensure_engine(project, progress=said.append)

    assert not (project / ".tools" / "bin" / "pulumi").exists()
    assert "3.274.1" in said[0]


def test_the_pinned_engine_is_new_enough() -> None:
    pinned = (Path(__file__).parents[3] / "tools" / "go.mod").read_text()

    assert engine._version(engine._REQUIREMENT.search(pinned)[1]) >= engine.MINIMUM_PULUMI
