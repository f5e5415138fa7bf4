from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.infra.localazure.provider.engine import Project, make_project
from tests.infra.localazure.provider.scripted import Heard, Said, ScriptedArm
from tests.infra.localazure.running import RunningServer

Script = Callable[[Callable[[Heard], Said]], ScriptedArm]


@pytest.fixture(scope="session")
def azure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """One embedded Azure for all tests here; programs keep apart by their names."""
    server = RunningServer(tmp_path_factory.mktemp("azure"))
    server.start()
    yield server
    server.kill()


@pytest.fixture
def shop(azure: RunningServer, tmp_path: Path) -> Callable[[str], Project]:
    """Makes a project of the program `shop` whose names carry the given suffix."""

    def make(suffix: str) -> Project:
        project = make_project("shop", tmp_path / "shop", azure.environment, azure)
        project.config(**{"shop:suffix": suffix})
        return project

    return make


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Script]:
    """Starts an ARM that answers by a function, and points the provider's environment at it."""
    started: list[ScriptedArm] = []

    def start(answer: Callable[[Heard], Said]) -> ScriptedArm:
        arm = ScriptedArm(answer, tmp_path)
        started.append(arm)
        for name, value in arm.environment().items():
            monkeypatch.setenv(name, value)
        return arm

    yield start
    for arm in started:
        arm.close()
