"""What the tests of the embedded Azure share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.infra.localazure.client import OTHER, InProcess
from tests.infra.localazure.running import RunningServer, running_server


@pytest.fixture
def arm(tmp_path: Path) -> Iterator[InProcess]:
    """ARM in this process, with the group `rg1` and a second subscription."""
    client = InProcess(tmp_path / "azure.sqlite", subscriptions=(OTHER,))
    client.put_group()
    yield client
    client.cloud.store.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A real server with a state folder of its own, for one test file."""
    with running_server(tmp_path_factory.mktemp("home")) as running:
        yield running
