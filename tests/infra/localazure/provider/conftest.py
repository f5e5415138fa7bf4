from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.infra.localazure.provider.engine import EmbeddedAzure, Project, make_project


@pytest.fixture(scope="session")
def azure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedAzure]:
    """One embedded Azure for all tests here; programs keep apart by their names."""
    server = EmbeddedAzure(tmp_path_factory.mktemp("azure"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def shop(azure: EmbeddedAzure, tmp_path: Path) -> Callable[[str], Project]:
    """Makes a project of the program `shop` whose names carry the given suffix."""

    def make(suffix: str) -> Project:
        project = make_project("shop", tmp_path / "shop", azure.environment(), azure)
        project.config(**{"shop:suffix": suffix})
        return project

    return make
